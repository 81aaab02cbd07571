import type { EntryDocument } from './entry-document.ts';

/** One line of a text file that lies beside an entry, such as a row of a CSV. */
export interface AssetLine {
  /** The file, from the content folder. */
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** Its cells, each after the name of its column, when the file is a CSV; the line as it is otherwise. */
  readonly cells: readonly string[];
}

/** The lines of all text files beside an entry; they are published with it and read by everybody. */
export function* assetLinesOf({ assets }: Pick<EntryDocument, 'assets'>): Generator<AssetLine> {
  for (const asset of assets) {
    const lines = (asset.text ?? '').split(/\r?\n/);
    const header = asset.name.toLowerCase().endsWith('.csv') ? cellsOf(lines[0] ?? '') : undefined;
    for (const [index, text] of lines.entries()) {
      const cells = header ? cellsOf(text).map((cell, column) => `${header[column] ?? ''}: ${cell}`) : [text];
      yield { file: asset.path, line: index + 1, text, cells };
    }
  }
}

/** Good enough to look at values; the table itself is read by the theme. */
function cellsOf(line: string): string[] {
  return line.split(/[,;\t|]/).map((cell) => cell.replaceAll('"', '').trim());
}
