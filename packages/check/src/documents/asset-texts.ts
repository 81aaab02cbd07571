import type { Asset } from '../assets/asset.ts';

/** One line of a file that is published beside the texts, such as a row of a CSV or a line of a PDF. */
export interface AssetLine {
  /** The file, from the content folder. */
  readonly file: string;
  /** In a PDF always the first: it has pages. */
  readonly line: number;
  /** Of a PDF, counted from 1; 0 for its title and keywords. */
  readonly page?: number;
  readonly text: string;
  /** Its cells, each after the name of its column, when the file is a CSV; the line as it is otherwise. */
  readonly cells: readonly string[];
}

/** The lines of all files with text, those beside an entry or those elsewhere; everybody can read them. */
export function* assetLinesOf({ assets }: { readonly assets: readonly Asset[] }): Generator<AssetLine> {
  for (const asset of assets) yield* linesOf(asset);
}

function* linesOf({ path: file, name, text: whole = '', pdfText }: Asset): Generator<AssetLine> {
  const lines = whole.split(/\r?\n/);
  const header = name.toLowerCase().endsWith('.csv') ? cellsOf(lines[0] ?? '') : undefined;
  for (const [index, text] of lines.entries()) {
    const cells = header ? cellsOf(text).map((cell, column) => `${header[column] ?? ''}: ${cell}`) : [text];
    yield { file, line: index + 1, text, cells };
  }
  for (const { page, lines: ofPage } of pdfText?.paragraphs ?? []) {
    for (const text of ofPage) yield { file, line: 1, page, text, cells: [text] };
  }
}

/** Where a line of a PDF stands, to be put behind a message: ` di halaman 3 PDF`; empty for other files. */
export function pageOf({ page }: Pick<AssetLine, 'page'>): string {
  if (page === undefined) return '';
  return page === 0 ? ' di judul, kata kunci, atau keterangan PDF' : ` di halaman ${page} PDF`;
}

/** What helps more than a black box, which hides from the eye alone. */
export const mendPdf = 'Perbaiki di berkas aslinya, lalu simpan lagi sebagai PDF; kotak hitam saja tidak menghapusnya.';

/** Good enough to look at values; the table itself is read by the theme. */
function cellsOf(line: string): string[] {
  return line.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '').trim());
}
