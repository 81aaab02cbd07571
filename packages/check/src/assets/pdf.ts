import { constants, inflateSync } from 'node:zlib';
import { mostPdfUnpacked } from './limits.ts';
import { readNames } from './pdf-names.ts';

/** What a PDF can do beside being read. */
export interface PdfFacts {
  readonly javascript: boolean;
  /** Starts programs or opens other files. */
  readonly launch: boolean;
  readonly embeddedFiles: boolean;
  /** XFA forms, films and other parts with code of their own. */
  readonly richMedia: boolean;
  readonly encrypted: boolean;
  /** Parts of it are packed in a way that the check cannot open. */
  readonly hidden: boolean;
  /** The end is missing. */
  readonly truncated: boolean;
}

const wanted = {
  javascript: ['JavaScript', 'JS'],
  launch: ['Launch', 'ImportData', 'SubmitForm', 'GoToE'],
  embeddedFiles: ['EmbeddedFile', 'EmbeddedFiles'],
  richMedia: ['RichMedia', 'RichMediaContent', 'XFA', 'Movie', '3D'],
  encrypted: ['Encrypt'],
} as const;

/**
 * Looks into a PDF. Every object is read from where it begins, wherever a viewer might find it, and the objects
 * packed into object streams are read too; page contents, fonts and pictures are not.
 */
export function readPdf(bytes: Buffer): PdfFacts {
  const names = new Set<string>();
  const state = { hidden: false, budget: mostPdfUnpacked.total, work: bytes.length * 4 + mostPdfUnpacked.stream };
  for (const start of objectStarts(bytes)) {
    const own = new Set<string>();
    const { end, stream } = readNames(bytes, start, own, true);
    for (const name of own) names.add(name);
    if (stream && own.has('ObjStm')) readObjectStream(bytes, end, own, names, state);
    state.work -= end - start;
    if (state.work >= 0) continue;
    state.hidden = true;
    break;
  }
  const has = (list: readonly string[]) => list.some((name) => names.has(name));
  return {
    javascript: has(wanted.javascript),
    launch: has(wanted.launch),
    embeddedFiles: has(wanted.embeddedFiles),
    richMedia: has(wanted.richMedia),
    encrypted: has(wanted.encrypted),
    hidden: state.hidden,
    truncated: !bytes.subarray(-2048).includes('%%EOF'),
  };
}

/** Behind every `obj` and `trailer` of the file, those in strings and streams included. */
function* objectStarts(bytes: Buffer): Generator<number> {
  for (const word of ['obj', 'trailer']) {
    for (let at = bytes.indexOf(word); at !== -1; at = bytes.indexOf(word, at + word.length)) {
      // `7 0 obj`: a number and white space stand before it. `endobj` begins nothing.
      if (word === 'trailer' || /[\s\0\d]/.test(String.fromCharCode(bytes[at - 1] ?? 0))) yield at + word.length;
    }
  }
}

function readObjectStream(
  bytes: Buffer,
  keywordEnd: number,
  dictionary: ReadonlySet<string>,
  names: Set<string>,
  state: { hidden: boolean; budget: number },
): void {
  const filters = [...dictionary].filter((name) => /Decode$|^(?:AHx|A85|LZW|Fl|RL|Crypt)$/.test(name));
  const plain = filters.length === 1 && (filters[0] === 'FlateDecode' || filters[0] === 'Fl');
  if (!plain || dictionary.has('Predictor')) {
    // Writers of PDF pack their objects in one way only; any other is a hiding place.
    state.hidden = true;
    return;
  }
  const lineFeed = bytes[keywordEnd] === 13 ? keywordEnd + 1 : keywordEnd;
  const start = bytes[lineFeed] === 10 ? lineFeed + 1 : lineFeed;
  try {
    const maxOutputLength = Math.min(mostPdfUnpacked.stream, state.budget);
    const finishFlush = constants.Z_SYNC_FLUSH;
    const objects = inflateSync(bytes.subarray(start), { maxOutputLength, finishFlush });
    state.budget -= objects.length;
    readNames(objects, 0, names, false);
  } catch {
    state.hidden = true;
  }
}
