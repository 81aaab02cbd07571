import { getDocumentProxy } from 'unpdf';
import { mostPdfText } from '../limits.ts';
import { type PageLink, paragraphsOf } from './paragraphs.ts';
import { type PdfParagraph, type PdfText, unreadPdf } from './pdf-text.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Nothing is fetched, drawn or run; what is broken is passed over where pdf.js can. */
const options = {
  verbosity: 0,
  stopAtErrors: false,
  disableFontFace: true,
  useSystemFonts: false,
  isEvalSupported: false,
  useWorkerFetch: false,
  enableXfa: false,
};

/**
 * Reads the text of a PDF. Only to be asked in a thread of its own, see `readPdfText`: a hostile file may keep it for
 * ever. Never throws.
 */
export async function extractPdfText(bytes: Uint8Array): Promise<PdfText> {
  let document: PdfDocument;
  try {
    document = await getDocumentProxy(bytes, options);
  } catch (error) {
    return unreadPdf(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged');
  }
  try {
    return await readDocument(document);
  } catch {
    return unreadPdf('damaged');
  } finally {
    await document.loadingTask.destroy().catch(() => undefined);
  }
}

async function readDocument(document: PdfDocument): Promise<PdfText> {
  const result: PdfText = { pagesRead: 0, pagesWithoutText: 0, paragraphs: await propertiesOf(document) };
  let letters = 0;
  for (const number of pagesToRead(document.numPages)) {
    const paragraphs = await readPage(document, number).catch(() => undefined);
    if (!paragraphs) continue;
    const text = paragraphs.flatMap(({ lines }) => lines).join('\n');
    result.pagesRead += 1;
    if (!/[\p{L}\p{N}]/u.test(text)) result.pagesWithoutText += 1;
    letters += text.length;
    if (letters > mostPdfText.letters) break;
    result.paragraphs.push(...paragraphs);
  }
  return result.pagesRead === 0 ? { ...result, unread: 'damaged' } : result;
}

function* pagesToRead(count: number): Generator<number> {
  const { first, last } = mostPdfText.pages;
  for (let number = 1; number <= count; number++) {
    if (number <= first || number > count - last) yield number;
  }
}

async function readPage(document: PdfDocument, number: number): Promise<PdfParagraph[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const { links, notes } = await notesOf(page);
  page.cleanup();
  const ofNotes = notes.map((note) => ({ page: number, lines: note.split(/\r\n?|\n/), links: [] }));
  return [...paragraphsOf(items, links, number), ...ofNotes];
}

/** Links, notes and what is filled into forms. */
async function notesOf(page: PdfPage): Promise<{ readonly links: PageLink[]; readonly notes: string[] }> {
  const links: PageLink[] = [];
  const notes: string[] = [];
  // The types of pdf.js leave annotations open.
  const annotations: unknown[] = await page.getAnnotations().catch(() => []);
  for (const annotation of annotations.slice(0, mostPdfText.links)) {
    const { url, unsafeUrl, rect, contentsObj, titleObj, fieldValue } = recordOf(annotation);
    const address = textIn(url) ?? textIn(unsafeUrl);
    const middle = Array.isArray(rect) ? (Number(rect[1]) + Number(rect[3])) / 2 : 0;
    if (address !== undefined) links.push({ url: address, y: Number.isFinite(middle) ? middle : 0 });
    for (const text of [recordOf(contentsObj).str, recordOf(titleObj).str, fieldValue]) {
      const note = textIn(text);
      if (note !== undefined) notes.push(note);
    }
  }
  return { links, notes };
}

/** Title, author, keywords and bookmarks, which viewers and search engines show. */
async function propertiesOf(document: PdfDocument): Promise<PdfParagraph[]> {
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: undefined }));
  const { Title, Author, Subject, Keywords, Custom } = recordOf(info);
  const values = [Title, Author, Subject, Keywords, ...Object.values(recordOf(Custom))];
  for (const [name, value] of metadata ?? []) if (/^dc:|keywords$/i.test(name)) values.push(value);
  const outline = await document.getOutline().catch(() => []);
  values.push(...(outline ?? []).map(({ title }) => title));
  const texts = new Set(values.flat().flatMap((value) => textIn(value) ?? []));
  return [...texts].slice(0, mostPdfText.links).map((text) => ({ page: 0, lines: [text], links: [] }));
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
