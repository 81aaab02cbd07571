import { defineAssetRule } from '../asset-rule.ts';
import { mostTextBytes } from '../assets/limits.ts';

/**
 * An SVG is a document that can run scripts and fetch from elsewhere, in the name of the site. Looked for in the
 * bytes of every file, whatever its extension. Whether an SVG may be uploaded at all is said by `file-type-forbidden`
 * and `photo-file-type`. Source: OWASP XSS Filter Evasion Cheat Sheet; SVG 2, chapter 15 (scripting).
 */
export const svgUnsafe = defineAssetRule({
  id: 'svg-unsafe',
  severity: 'error',
  summary: 'Gambar SVG tidak memuat kode dan tidak mengambil isi dari luar.',
  why:
    'Gambar SVG dapat menjalankan kode dan mengambil isi dari luar atas nama situs kantor, misalnya untuk ' +
    'mencuri data warga (OWASP).',
  example: {
    bad: 'bagan-alur.svg yang memuat <script>',
    good: 'bagan-alur.png, gambar yang sama disimpan sebagai PNG',
  },
  asset({ name, size, kind, text = '' }) {
    if (kind !== 'svg') return undefined;
    const found = size > mostTextBytes ? 'lebih banyak isi daripada yang dapat diperiksa' : unsafePart(text);
    if (found === undefined) return undefined;
    return {
      message: `Gambar "${name}" memuat ${found}, yang dapat dipakai untuk menyusupi situs.`,
      help: 'Hapus berkas ini. Buka gambar aslinya, simpan sebagai PNG atau WebP, lalu unggah. Contoh: bagan-alur.png',
    };
  },
});

const parts: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /<!(?:doctype|entity)/i, name: 'DOCTYPE atau entitas' },
  { pattern: /<(?:[\w-]+:)?script\b/i, name: 'skrip' },
  { pattern: /[\s"'/]on[a-z]+\s*=/i, name: 'atribut yang menjalankan kode (seperti onload)' },
  { pattern: /<(?:[\w-]+:)?foreignobject\b/i, name: 'foreignObject' },
  {
    pattern: /<(?:[\w-]+:)?(?:iframe|embed|object|audio|video|canvas|link|meta|base|form|handler|listener)\b/i,
    name: 'unsur HTML',
  },
  { pattern: /(?:java|vb)script:/i, name: 'tautan yang menjalankan kode' },
  { pattern: /<\?xml-stylesheet/i, name: 'lembar gaya dari luar' },
  { pattern: /@import\b/i, name: 'lembar gaya dari luar' },
  { pattern: /attributename\s*=\s*(?:["']\s*)?(?:xlink:)?(?:href|on)/i, name: 'animasi yang mengubah tautan' },
  { pattern: /[\s"'/](?:[\w-]+:)?(?:href|src)\s*=(?!\s*(?:["']\s*)?#)/i, name: 'isi dari berkas atau alamat lain' },
  { pattern: /url\s*\((?!\s*(?:["']\s*)?#)/i, name: 'isi dari berkas atau alamat lain' },
];

/** What makes an SVG unsafe, in Indonesian; nothing when it is a plain drawing. */
export function unsafePart(svg: string): string | undefined {
  const shapes = [svg, withoutReferences(svg)];
  return parts.find(({ pattern }) => shapes.some((shape) => pattern.test(shape)))?.name;
}

/** Undoes character references and CSS escapes, and drops what browsers drop from addresses. */
function withoutReferences(svg: string): string {
  const letter = (code: number) => (code > 0x20 && code <= 0x10ffff ? String.fromCodePoint(code) : '');
  return svg
    .replace(/&#x([0-9a-f]{1,8});?/gi, (_, hex: string) => letter(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,9});?/g, (_, digits: string) => letter(Number(digits)))
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => letter(Number.parseInt(hex, 16)));
}
