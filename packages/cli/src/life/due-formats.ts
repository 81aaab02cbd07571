/** How `opd due` tells. In a file of its own: the command line names them before any of its code is loaded. */
export const dueFormats = ['text', 'sites', 'json'] as const;
