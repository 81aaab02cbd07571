import { brandsOf, firstBytes, kindOfBrands, kindOfSignatures, lettersOnly, type Signature } from '@opd/files';

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
  | 'text'
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
  text: 'teks biasa',
  unknown: 'data yang tidak dikenal',
};

/** Beyond what `@opd/files` knows: a disk image, whose mark stands far from its beginning. */
const signatures: readonly Signature<AssetKind>[] = [
  ...firstBytes,
  { kind: 'archive', bytes: '4344303031', at: 32_769 },
];

/** What the first bytes of a file say it is; nothing when they may be text. */
export function kindOfFirstBytes(bytes: Uint8Array): AssetKind | undefined {
  if (bytes.length === 0) return 'empty';
  const kind = kindOfSignatures(bytes, signatures);
  if (kind !== undefined) return kind;
  const brands = brandsOf(bytes);
  return brands && kindOfBrands(brands);
}

/** As `kindOfFirstBytes`, for bytes that are certainly no text. */
export function kindOfBinary(bytes: Uint8Array): AssetKind {
  return kindOfSignatures(bytes, lettersOnly) ?? 'unknown';
}
