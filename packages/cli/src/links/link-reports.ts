/** How `opd links` tells. In a file of its own: the command line names them before any of its code is loaded. */
export const linkReports = ['text', 'json'] as const;
