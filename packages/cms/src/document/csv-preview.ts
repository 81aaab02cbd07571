/** How much of a CSV file is shown. */
const mostShown = { rows: 4, columns: 6 };

/** The beginning of a CSV file. */
export interface CsvPreview {
  /** What the file names its columns. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that are not shown. */
  readonly hiddenColumns: number;
  /** What the operator should look at, in Indonesian. */
  readonly notes: readonly string[];
}

/** Reads the beginning of a CSV file as a table. Never throws. @param text the whole file, with or without its mark. */
export function previewCsv(text: string): CsvPreview {
  const lines = readRows(text.replace(/^\ufeff/, '').slice(0, 64 * 1024), mostShown.rows + 1);
  const [header = [], ...rows] = lines;
  const cut = (row: readonly string[]): string[] => row.slice(0, mostShown.columns);
  return {
    header: cut(header),
    rows: rows.map(cut),
    hiddenColumns: Math.max(0, header.length - mostShown.columns),
    notes: notesOn(header, rows),
  };
}

function notesOn(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (header.length === 0 || rows.length === 0)
    return ['Tabel ini tidak punya baris data. Baris pertama harus nama kolom, baris berikutnya isinya.'];
  const notes: string[] = [];
  if (header.some((cell) => cell === '' || isValue(cell)))
    notes.push(
      'Baris pertama tampaknya bukan nama kolom. Tambahkan satu baris paling atas yang menamai setiap kolom, misalnya: desa, jumlah.',
    );
  if (header.length === 1)
    notes.push(
      'Tabel ini hanya satu kolom. Bila seharusnya lebih, simpan ulang sebagai CSV dengan pemisah koma atau titik koma.',
    );
  if (rows.some((row) => row.length !== header.length))
    notes.push(
      'Ada baris yang jumlah kolomnya berbeda dari baris pertama. Buka tabelnya dan rapikan, lalu unggah lagi.',
    );
  return notes;
}

/** A number, an amount or a date, which no column is named after; a year may be. */
function isValue(cell: string): boolean {
  return !/^(?:19|20)\d\d$/.test(cell) && /^(?:rp\.? ?)?-?\d[\d.,\s%:/-]*$/i.test(cell);
}

/** The first rows, by RFC 4180; the separator is a comma or, as Excel in Indonesian writes it, a semicolon. */
function readRows(text: string, most: number): string[][] {
  const [firstLine = ''] = text.split('\n', 1);
  const separator = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((one) => one !== '')) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const letter = text.charAt(at);
    if (quoted && letter === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (letter === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
      if (quoted) cell = '';
    } else if (!quoted && letter === separator) endCell();
    else if (!quoted && (letter === '\n' || letter === '\r')) endRow();
    else cell += letter;
  }
  if (rows.length < most) endRow();
  return rows;
}
