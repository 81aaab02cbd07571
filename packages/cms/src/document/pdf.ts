/** What in a PDF keeps it from being published, in Indonesian, with the names that give it away. */
const unsafeParts = [
  { what: 'kode JavaScript', names: ['JavaScript', 'JS'] },
  { what: 'perintah membuka program atau mengirim data', names: ['Launch', 'ImportData', 'SubmitForm', 'GoToE'] },
  { what: 'berkas lampiran di dalamnya', names: ['EmbeddedFile', 'EmbeddedFiles'] },
  { what: 'formulir XFA, film, atau benda 3D', names: ['XFA', 'RichMedia', 'RichMediaContent', 'Movie', '3D'] },
] as const;

/** What the plain parts of a PDF tell. */
export interface PdfFacts {
  /** What is unsafe in it, in Indonesian. */
  readonly unsafe: readonly string[];
  readonly encrypted: boolean;
  /** The end is missing. */
  readonly truncated: boolean;
}

/**
 * Looks through a PDF for what runs, opens programs or carries other files. Packed parts are left to the check: what is
 * found in them by chance would refuse good files. Never throws.
 * Source: ISO 32000-1, 7.3.5 (names), 12.6.4 (actions), 7.11.4.
 */
export function readPdf(bytes: Uint8Array): PdfFacts {
  const text = new TextDecoder('latin1').decode(bytes);
  const names = new Set<string>();
  for (const part of outsideStreams(text)) {
    for (const [, name = ''] of part.matchAll(/\/([^\s()<>[\]{}/%]{1,40})/g)) names.add(unescaped(name));
  }
  return {
    unsafe: unsafeParts.filter((part) => part.names.some((name) => names.has(name))).map(({ what }) => what),
    encrypted: names.has('Encrypt'),
    truncated: !text.slice(-2048).includes('%%EOF'),
  };
}

function* outsideStreams(text: string): Generator<string> {
  let start = 0;
  for (;;) {
    const stream = text.indexOf('stream', start);
    if (stream === -1) break;
    yield text.slice(start, stream);
    const end = text.indexOf('endstream', stream);
    if (end === -1) return;
    start = end + 'endstream'.length;
  }
  yield text.slice(start);
}

/** `#61` in a name is the letter a. */
function unescaped(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
