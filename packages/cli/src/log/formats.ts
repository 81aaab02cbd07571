/** Formats of `opd log`: for people, and for a spreadsheet. */
export const logFormats = ['text', 'csv'] as const;
