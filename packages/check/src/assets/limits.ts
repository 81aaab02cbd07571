import { mostDocumentBytes } from '@opd/files';

const megabyte = 1024 * 1024;

/** Most pixels of a photo: 25 megapixels, the full picture of any ordinary phone. */
export const mostPixels = 25_000_000;

/** Most bytes of a photo. */
export const mostPhotoBytes = 2 * megabyte;

/** Longest side, in pixels, of a photo that was made small for the web. */
export const longestSide = 2048;

/** How much of a text file is kept for rules to read. */
export const mostTextBytes = megabyte;

/** Letters of a file's name, extension included. */
export const longestFileName = 100;

/** How much of a PDF is unpacked to look into it. */
export const mostPdfUnpacked = { stream: 16 * megabyte, total: 64 * megabyte };

/**
 * How much of a PDF's text is read: files of at most so many bytes, so many pages at its beginning and its end (what is
 * slipped into a long report stands at its ends), letters in all, and bytes of memory and seconds before a file is given up.
 */
export const mostPdfText = {
  bytes: mostDocumentBytes,
  pages: { first: 80, last: 20 },
  letters: megabyte,
  links: 200,
  memory: 1024 * megabyte,
  seconds: 30,
};
