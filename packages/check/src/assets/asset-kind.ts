/** What the bytes of a file can say it is. */
export type AssetKind =
  | 'empty'
  | 'link'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'avif'
  | 'heic'
  | 'gif'
  | 'picture'
  | 'svg'
  | 'media'
  | 'pdf'
  | 'docx'
  | 'xlsx'
  | 'ooxml'
  | 'odt'
  | 'ods'
  | 'odf'
  | 'ole'
  | 'zip'
  | 'archive'
  | 'executable'
  | 'script'
  | 'html'
  | 'csv-or-text'
  | 'unknown';

/** What a kind is called in messages. */
export const kindNames: Readonly<Record<AssetKind, string>> = {
  empty: 'berkas kosong',
  link: 'tautan ke berkas lain (symlink)',
  jpeg: 'foto JPG',
  png: 'gambar PNG',
  webp: 'gambar WebP',
  avif: 'gambar AVIF',
  heic: 'foto HEIC dari iPhone',
  gif: 'gambar GIF',
  picture: 'gambar BMP, TIFF, atau jenis lain',
  svg: 'gambar SVG',
  media: 'video atau suara',
  pdf: 'PDF',
  docx: 'dokumen Word (docx)',
  xlsx: 'lembar Excel (xlsx)',
  ooxml: 'berkas Office lain',
  odt: 'dokumen LibreOffice (odt)',
  ods: 'lembar LibreOffice (ods)',
  odf: 'berkas LibreOffice lain',
  ole: 'berkas Office lama atau bersandi',
  zip: 'arsip ZIP',
  archive: 'arsip',
  executable: 'program',
  script: 'skrip program',
  html: 'halaman HTML',
  'csv-or-text': 'teks biasa',
  unknown: 'data yang tidak dikenal',
};

interface Signature {
  readonly kind: AssetKind;
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
  { kind: 'picture', bytes: '49492a00' },
  { kind: 'picture', bytes: '4d4d002a' },
  { kind: 'picture', bytes: '0000000c4a584c20' },
  { kind: 'pdf', bytes: '255044462d' },
  { kind: 'zip', bytes: '504b0304' },
  { kind: 'zip', bytes: '504b0506' },
  { kind: 'ole', bytes: 'd0cf11e0a1b11ae1' },
  { kind: 'executable', bytes: '7f454c46' },
  { kind: 'executable', bytes: 'feedface' },
  { kind: 'executable', bytes: 'feedfacf' },
  { kind: 'executable', bytes: 'cefaedfe' },
  { kind: 'executable', bytes: 'cffaedfe' },
  { kind: 'executable', bytes: 'cafebabe' },
  { kind: 'executable', bytes: '0061736d' },
  { kind: 'executable', bytes: '6465780a' },
  { kind: 'executable', bytes: '4c0000000114020000000000c000000000000046' },
  { kind: 'archive', bytes: '526172211a07' },
  { kind: 'archive', bytes: '377abcaf271c' },
  { kind: 'archive', bytes: '1f8b' },
  { kind: 'archive', bytes: 'fd377a585a00' },
  { kind: 'archive', bytes: '28b52ffd' },
  { kind: 'archive', bytes: '4d534346' },
  { kind: 'archive', bytes: '7573746172', at: 257 },
  { kind: 'archive', bytes: '4344303031', at: 32_769 },
  { kind: 'media', bytes: '4f676753' },
  { kind: 'media', bytes: '1a45dfa3' },
  { kind: 'media', bytes: '52494646........57415645' },
  { kind: 'media', bytes: '52494646........41564920' },
];

/** Kinds whose first bytes are plain letters, which a text may begin with too: they count before data that is no text. */
const lettersOnly: readonly Signature[] = [
  { kind: 'executable', bytes: '4d5a' },
  { kind: 'picture', bytes: '424d' },
  { kind: 'picture', bytes: '38425053' },
  { kind: 'archive', bytes: '425a68' },
  { kind: 'media', bytes: '494433' },
];

/** What the first bytes of a file say it is; nothing when they may be text. */
export function kindOfFirstBytes(bytes: Buffer): AssetKind | undefined {
  if (bytes.length === 0) return 'empty';
  return signatures.find((signature) => matches(bytes, signature))?.kind ?? kindOfBoxes(bytes);
}

/** As `kindOfFirstBytes`, for bytes that are certainly no text. */
export function kindOfBinary(bytes: Buffer): AssetKind {
  return lettersOnly.find((signature) => matches(bytes, signature))?.kind ?? 'unknown';
}

function matches(bytes: Buffer, { bytes: wanted, at = 0 }: Signature): boolean {
  const length = wanted.length / 2;
  if (bytes.length < at + length) return false;
  for (let index = 0; index < length; index++) {
    const pair = wanted.slice(index * 2, index * 2 + 2);
    if (pair !== '..' && bytes[at + index] !== Number.parseInt(pair, 16)) return false;
  }
  return true;
}

/** Pictures and films that begin with a box naming their brands. Source: ISO/IEC 14496-12, `ftyp`. */
function kindOfBoxes(bytes: Buffer): AssetKind | undefined {
  if (bytes.length < 12 || bytes.toString('latin1', 4, 8) !== 'ftyp') return undefined;
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 256);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(bytes.toString('latin1', at, at + 4));
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  const heic = /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/;
  return brands.some((brand) => heic.test(brand)) ? 'heic' : 'media';
}
