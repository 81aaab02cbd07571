import { z } from 'zod';
import { addProblem, emptyToUndefined, type Field, type FieldText, type TextFormat } from '../field.ts';

interface TextOptions extends FieldText {
  /** Fewest and most characters. */
  readonly min?: number;
  readonly max?: number;
  readonly format?: TextFormat;
}

const formats: Record<Exclude<TextFormat, 'plain'>, { test: (value: string) => boolean; help: string }> = {
  slug: {
    test: (value) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value),
    help: 'Pakai huruf kecil, angka, dan tanda hubung saja. Contoh: layanan-ktp',
  },
  email: {
    test: (value) => z.email().safeParse(value).success,
    help: 'Tulis alamat surel lengkap. Contoh: dinkes@contohraya.go.id',
  },
  phone: {
    test: (value) =>
      /^(?:\(0\d{2,3}\) ?\d{5,8}|0\d{2,3}[- ]?\d{4,10}(?:[- ]?\d{2,6})*|\+62[\d -]{7,15}|1\d{2,4})$/.test(value),
    help: 'Tulis nomor kantor dengan kode wilayah. Contoh: (0353) 123456 atau 112',
  },
  url: { test: isWebAddress, help: 'Tulis alamat lengkap yang diawali https:// . Contoh: https://www.lapor.go.id/' },
  color: { test: (value) => /^#[0-9a-f]{6}$/i.test(value), help: 'Tulis kode warna enam angka heksa. Contoh: #0B5D4A' },
  'region-code': {
    test: (value) => /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/.test(value),
    help: 'Tulis kode wilayah Kemendagri dalam tanda kutip. Contoh: "35.22.11"',
  },
  domain: {
    test: (value) => /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(value),
    help: 'Tulis nama domain tanpa https:// . Contoh: contohraya.go.id',
  },
  hashtag: {
    // What every channel takes for one tag: no spaces, no marks, and never digits alone.
    test: (value) => /^(?=\d*\p{L})[\p{L}\d_]+$/u.test(value),
    help: 'Tulis tanpa tanda pagar dan tanpa spasi. Contoh: ContohRayaMelayani',
  },
};

/** Tells whether a text is an absolute http or https address; anything else (`javascript:`, `data:`) is unsafe. */
function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && !/\s/.test(value);
}

/** One line of text, trimmed. */
export function text(options: TextOptions): Field<string> {
  return { kind: 'text', required: true, ...options, toZod: () => textSchema(options) };
}

/** Several sentences of plain text, trimmed; line breaks are kept. */
export function paragraph(options: TextOptions): Field<string> {
  return { kind: 'paragraph', required: true, ...options, toZod: () => textSchema(options) };
}

function textSchema({ label, min = 1, max, format = 'plain' }: TextOptions): z.ZodType<string> {
  const bounded = max === undefined ? z.string().trim().min(min) : z.string().trim().min(min).max(max);
  const formatted =
    format === 'plain'
      ? bounded
      : bounded.superRefine((value, refinement) => {
          const { test, help } = formats[format];
          if (!test(value)) addProblem(refinement, `Isian "${label}" berisi "${value}", bentuknya tidak benar.`, help);
        });
  return z.preprocess(emptyToUndefined, formatted);
}
