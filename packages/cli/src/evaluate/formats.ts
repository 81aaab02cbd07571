/** Formats of `opd evaluate`: for the terminal, for programs, for a report that is printed or sent. */
export const evaluateFormats = ['text', 'json', 'html'] as const;
