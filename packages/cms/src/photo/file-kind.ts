import { kindOfText } from './text-kind.ts';

/** What the bytes of a file say it is, whatever its name. */
export type FileKind =
  | 'empty'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'gif'
  | 'heic'
  | 'tiff'
  | 'raw'
  | 'picture'
  | 'svg'
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'archive'
  | 'media'
  | 'program'
  | 'script'
  | 'html'
  | 'text'
  | 'unknown';

interface Signature {
  readonly kind: FileKind;
  /** Hexadecimal; `..` stands for any byte. */
  readonly bytes: string;
  readonly at?: number;
}

/** First bytes of files that are not text. Source: https://mimesniff.spec.whatwg.org/ and the formats' own documents. */
const signatures: readonly Signature[] = [
  { kind: 'jpeg', bytes: 'ffd8ff' },
  { kind: 'png', bytes: '89504e470d0a1a0a' },
  { kind: 'webp', bytes: '52494646........57454250' },
  { kind: 'gif', bytes: '474946383761' },
  { kind: 'gif', bytes: '474946383961' },
  // Canon CR2 is a TIFF with a mark of its own; Fujifilm, Olympus and Panasonic have their own first bytes.
  { kind: 'raw', bytes: '49492a00........4352' },
  { kind: 'raw', bytes: '46554a4946494c4d4343442d524157' },
  { kind: 'raw', bytes: '4949524f' },
  { kind: 'raw', bytes: '49495253' },
  { kind: 'raw', bytes: '49495500' },
  { kind: 'tiff', bytes: '49492a00' },
  { kind: 'tiff', bytes: '4d4d002a' },
  { kind: 'tiff', bytes: '49492b00' },
  { kind: 'tiff', bytes: '4d4d002b' },
  { kind: 'picture', bytes: '0000000c6a502020' },
  { kind: 'picture', bytes: '0000000c4a584c20' },
  { kind: 'picture', bytes: 'ff0a' },
  { kind: 'picture', bytes: '00000100' },
  { kind: 'pdf', bytes: '255044462d' },
  { kind: 'zip', bytes: '504b0304' },
  { kind: 'zip', bytes: '504b0506' },
  { kind: 'ole', bytes: 'd0cf11e0a1b11ae1' },
  { kind: 'program', bytes: '7f454c46' },
  { kind: 'program', bytes: 'feedface' },
  { kind: 'program', bytes: 'feedfacf' },
  { kind: 'program', bytes: 'cefaedfe' },
  { kind: 'program', bytes: 'cffaedfe' },
  { kind: 'program', bytes: 'cafebabe' },
  { kind: 'program', bytes: '0061736d' },
  { kind: 'program', bytes: '6465780a' },
  { kind: 'program', bytes: '4c0000000114020000000000c000000000000046' },
  { kind: 'archive', bytes: '526172211a07' },
  { kind: 'archive', bytes: '377abcaf271c' },
  { kind: 'archive', bytes: '1f8b' },
  { kind: 'archive', bytes: 'fd377a585a00' },
  { kind: 'archive', bytes: '28b52ffd' },
  { kind: 'archive', bytes: '4d534346' },
  { kind: 'archive', bytes: '7573746172', at: 257 },
  { kind: 'media', bytes: '4f676753' },
  { kind: 'media', bytes: '1a45dfa3' },
  { kind: 'media', bytes: '52494646........57415645' },
  { kind: 'media', bytes: '52494646........41564920' },
];

/** Kinds whose first bytes are plain letters, which a text may begin with too: they count after text was ruled out. */
const lettersOnly: readonly Signature[] = [
  { kind: 'program', bytes: '4d5a' },
  { kind: 'picture', bytes: '424d' },
  { kind: 'picture', bytes: '38425053' },
  { kind: 'archive', bytes: '425a68' },
  { kind: 'media', bytes: '494433' },
];

/** Raw photos that are TIFF files by their first bytes. */
const rawName = /\.(?:nef|nrw|arw|srf|sr2|dng|pef|srw|3fr|erf|kdc|dcr|mrw|rwl|iiq|raw)$/i;

/**
 * Says what the bytes of a file are. Never throws.
 * @param bytes the whole file.
 * @param name only tells raw photos from other TIFF files.
 */
export function kindOfFile(bytes: Uint8Array, name = ''): FileKind {
  if (bytes.length === 0) return 'empty';
  const kind = signatures.find((signature) => matches(bytes, signature))?.kind ?? kindOfBoxes(bytes);
  if (kind === 'tiff' && rawName.test(name)) return 'raw';
  if (kind !== undefined) return kind;
  return kindOfText(bytes) ?? lettersOnly.find((signature) => matches(bytes, signature))?.kind ?? 'unknown';
}

function matches(bytes: Uint8Array, { bytes: wanted, at = 0 }: Signature): boolean {
  const length = wanted.length / 2;
  if (bytes.length < at + length) return false;
  for (let index = 0; index < length; index++) {
    const pair = wanted.slice(index * 2, index * 2 + 2);
    if (pair !== '..' && bytes[at + index] !== Number.parseInt(pair, 16)) return false;
  }
  return true;
}

/** Letters of a stretch of bytes, one for each. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 4096)));
}

/** Pictures and films that begin with a box naming their brands. Source: ISO/IEC 14496-12, `ftyp`. */
function kindOfBoxes(bytes: Uint8Array): FileKind | undefined {
  if (bytes.length < 12 || latin1(bytes, 4, 8) !== 'ftyp') return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const end = Math.min(length, bytes.length, 256);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(latin1(bytes, at, at + 4));
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  if (brands.includes('crx ')) return 'raw';
  return brands.some((brand) => /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) ? 'heic' : 'media';
}
