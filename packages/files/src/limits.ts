const megabyte = 1024 * 1024;

/** Most bytes of a document: what a citizen downloads with a weak connection, and what the check still reads the text of. */
export const mostDocumentBytes = 20 * megabyte;

/** Beyond these an archive is a bomb: many times its own size, or more than anybody wants to unpack. */
export const mostUnpacked = { ratio: 200, bytes: 100 * megabyte, total: 1024 * megabyte, files: 10_000 };
