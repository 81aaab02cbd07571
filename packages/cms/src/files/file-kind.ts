import {
  brandsOf,
  decodeText,
  firstBytes,
  isPlainText,
  kindOfBrands,
  kindOfSignatures,
  kindOfText,
  lettersOnly,
  type Signature,
} from '@opd/files';

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
  | 'executable'
  | 'script'
  | 'html'
  | 'text'
  | 'unknown';

/** What a photo's field tells apart beyond `@opd/files`, to say how to mend it. */
const ownSignatures: readonly Signature<FileKind>[] = [
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
  { kind: 'picture', bytes: 'ff0a' },
  { kind: 'picture', bytes: '00000100' },
];

const signatures: readonly Signature<FileKind>[] = [...ownSignatures, ...firstBytes];

/** How much of a text is looked through for code. */
const mostLooked = 1024 * 1024;

/** Raw photos that are TIFF files by their first bytes. */
const rawName = /\.(?:nef|nrw|arw|srf|sr2|dng|pef|srw|3fr|erf|kdc|dcr|mrw|rwl|iiq|raw)$/i;

/**
 * Says what the bytes of a file are. Never throws.
 * @param bytes the whole file.
 * @param name only tells raw photos from other TIFF files.
 */
export function kindOfFile(bytes: Uint8Array, name = ''): FileKind {
  if (bytes.length === 0) return 'empty';
  const kind = kindOfSignatures(bytes, signatures) ?? kindOfBoxes(bytes);
  if (kind === 'tiff' && rawName.test(name)) return 'raw';
  if (kind !== undefined) return kind;
  const text = decodeText(bytes.subarray(0, mostLooked));
  if (isPlainText(text)) return kindOfText(text);
  return kindOfSignatures(bytes, lettersOnly) ?? 'unknown';
}

function kindOfBoxes(bytes: Uint8Array): FileKind | undefined {
  const brands = brandsOf(bytes);
  if (brands === undefined) return undefined;
  const kind = kindOfBrands(brands);
  // A Canon CR3 may name other brands too.
  return kind !== 'avif' && brands.includes('crx ') ? 'raw' : kind;
}
