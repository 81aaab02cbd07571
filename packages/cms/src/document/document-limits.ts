/** Most bytes of a document: what a citizen downloads with a weak connection, and what the check still reads the text of. */
export const mostDocumentBytes = 20 * 1024 * 1024;

/** Beyond these an archive is a bomb. Source: `mostUnpacked` of `@opd/check`. */
export const mostUnpacked = { ratio: 200, bytes: 100 * 1024 * 1024, files: 10_000 } as const;

/** How much of a CSV file is shown. */
export const mostShown = { rows: 4, columns: 6 } as const;
