import { latin1, type Signature } from './signature.ts';

/** Kinds of files that are no text, as their first bytes tell them. */
export type BinaryKind =
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'gif'
  | 'picture'
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'executable'
  | 'archive'
  | 'media';

/** First bytes of files that are not text. Source: https://mimesniff.spec.whatwg.org/ and the formats' own documents. */
export const firstBytes: readonly Signature<BinaryKind>[] = [
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
  { kind: 'media', bytes: '4f676753' },
  { kind: 'media', bytes: '1a45dfa3' },
  { kind: 'media', bytes: '52494646........57415645' },
  { kind: 'media', bytes: '52494646........41564920' },
];

/** Kinds whose first bytes are plain letters, which a text may begin with too: they count once text was ruled out. */
export const lettersOnly: readonly Signature<BinaryKind>[] = [
  { kind: 'executable', bytes: '4d5a' },
  { kind: 'picture', bytes: '424d' },
  { kind: 'picture', bytes: '38425053' },
  { kind: 'archive', bytes: '425a68' },
  { kind: 'media', bytes: '494433' },
];

/**
 * The brands of a picture or film that begins with a box naming them; nothing when there is no such box.
 * Source: ISO/IEC 14496-12, `ftyp`.
 */
export function brandsOf(bytes: Uint8Array): string[] | undefined {
  if (bytes.length < 12 || latin1(bytes, 4, 8) !== 'ftyp') return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const end = Math.min(length, bytes.length, 256);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(latin1(bytes, at, at + 4));
  return brands;
}

/** What the brands of a file say it is. */
export function kindOfBrands(brands: readonly string[]): 'avif' | 'heic' | 'media' {
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return brands.some((brand) => /^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) ? 'heic' : 'media';
}
