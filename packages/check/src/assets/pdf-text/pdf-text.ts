import { z } from 'zod';

/** Why no text could be read from a PDF: it is broken, asks for a password, or takes more than the check gives. */
export const unreadReasons = ['damaged', 'locked', 'too-big', 'too-slow'] as const;

const paragraph = z.object({
  /** Counted from 1; 0 for what belongs to the document as a whole, such as its title and keywords. */
  page: z.number(),
  /** As they stand below one another; columns of a table are two spaces apart. */
  lines: z.array(z.string()),
  /** Addresses that it links to. */
  links: z.array(z.string()),
});

/** What is kept of a PDF's text between two runs. */
export const pdfTextSchema = z.object({
  unread: z.enum(unreadReasons).optional(),
  /** Pages that were looked at; a long document is read at both ends, see `mostPdfText`. */
  pagesRead: z.number(),
  /** Those of them with no letters at all, such as a scan. */
  pagesWithoutText: z.number(),
  paragraphs: z.array(paragraph),
});

/** Stretch of a PDF that is read as one. */
export type PdfParagraph = z.infer<typeof paragraph>;

/** The text of a PDF: its pages, notes, fields of forms, title and keywords. */
export type PdfText = z.infer<typeof pdfTextSchema>;

/** A PDF of which nothing could be read. */
export function unreadPdf(unread: PdfText['unread']): PdfText {
  return { unread, pagesRead: 0, pagesWithoutText: 0, paragraphs: [] };
}
