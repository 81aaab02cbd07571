import type { z } from 'zod';
import { closestTo } from './closest.ts';
import type { ContentType } from './content-type.ts';
import {
  type Field,
  type FieldRule,
  type Fields,
  fieldsToZod,
  showValue,
  type ValueOf,
  type ZodContext,
} from './field.ts';
import { photoPath } from './fields/document.ts';

/** Something wrong with a value, told in Indonesian. */
export interface Problem {
  /** Where in the value, from its root. */
  readonly path: readonly (string | number)[];
  /** What is wrong. */
  readonly message: string;
  /** How to mend it. */
  readonly help: string;
}

/** A validated value, or all that is wrong with it. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Context of everybody but Astro: a photo's `src` is a relative path. */
export const pathContext: ZodContext = { photoSource: () => photoPath };

const noRules: readonly FieldRule[] = [];
const built = new WeakMap<readonly FieldRule[], WeakMap<Fields, unknown>>();

/** Building a schema takes longer than using it: each list of fields is built once. */
function schemaOf<F extends Fields>(fields: F, rules: readonly FieldRule[]): z.ZodType<ValueOf<F>> {
  const schemas = built.get(rules) ?? new WeakMap<Fields, unknown>();
  built.set(rules, schemas);
  if (!schemas.has(fields)) schemas.set(fields, fieldsToZod(fields, pathContext, rules));
  // What is stored under a list of fields is always the schema built from that very list.
  return schemas.get(fields) as z.ZodType<ValueOf<F>>;
}

/**
 * Validates a value against a list of fields. Never throws; reports every problem, not only the first.
 * @param fields the list of fields, as of a content type or of `opd.yaml`.
 * @param value what YAML gave.
 */
export function parseFields<F extends Fields>(
  fields: F,
  value: unknown,
  { rules = noRules }: { rules?: readonly FieldRule[] } = {},
): ParseResult<ValueOf<F>> {
  const result = schemaOf(fields, rules).safeParse(value ?? {}, { reportInput: true });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: result.error.issues.flatMap((issue) => explainIssue(issue, fields)) };
}

/** Validates an entry's frontmatter, see `parseFields`. */
export function parseEntry<T extends ContentType>(type: T, value: unknown): ParseResult<ValueOf<T['fields']>> {
  return parseFields<T['fields']>(type.fields, value, { rules: type.rules });
}

/** The field that a path in a value leads to, through objects and lists; `undefined` when there is none. */
export function fieldAt(fields: Fields, path: readonly PropertyKey[]): Field | undefined {
  const [head, ...rest] = path;
  if (typeof head !== 'string' || !Object.hasOwn(fields, head)) return undefined;
  let field = fields[head];
  while (field?.item && typeof rest[0] === 'number') {
    field = field.item;
    rest.shift();
  }
  if (rest.length === 0 || !field) return field;
  return field.fields ? fieldAt(field.fields, rest) : undefined;
}

function explainIssue(issue: z.core.$ZodIssue, fields: Fields): Problem[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  const field = fieldAt(fields, path);
  const name = path.length === 0 ? 'Isi seluruhnya' : `Isian "${field?.label ?? path.join('.')}"`;
  const hint = field?.hint ?? 'Lihat panduan pengisian.';
  const problem = (message: string, help = hint): Problem[] => [{ path, message, help }];

  if (issue.code === 'custom') {
    if (issue.params?.missing) return problem(`${name} wajib diisi.`);
    return problem(issue.message, typeof issue.params?.help === 'string' ? issue.params.help : hint);
  }
  if (issue.code === 'unrecognized_keys') {
    const known = path.length === 0 ? fields : (field?.fields ?? field?.item?.fields ?? {});
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `Isian "${key}" tidak dikenal.`,
      help: `${meant(key, Object.keys(known), 'Hapus atau perbaiki ejaannya.')} Isian yang ada: ${Object.keys(known).join(', ')}.`,
    }));
  }
  if (issue.input === undefined) return problem(`${name} wajib diisi.`);
  switch (issue.code) {
    case 'invalid_value':
      return problem(
        `${name} berisi "${showValue(issue.input)}", bukan salah satu pilihan.`,
        `${meant(showValue(issue.input), issue.values.map(String), '')} Pilih salah satu: ${issue.values.map(String).join(', ')}.`.trim(),
      );
    case 'too_small':
      if (issue.origin === 'array') return problem(`${name} wajib diisi, paling sedikit ${issue.minimum}.`);
      if (issue.origin === 'string') return problem(`${name} terlalu singkat, paling sedikit ${issue.minimum} huruf.`);
      return problem(`${name} berisi ${showValue(issue.input)}, paling kecil ${issue.minimum}.`);
    case 'too_big':
      if (issue.origin === 'array') return problem(`${name} terlalu banyak, paling banyak ${issue.maximum}.`);
      if (issue.origin === 'string') return problem(`${name} terlalu panjang, paling banyak ${issue.maximum} huruf.`);
      return problem(`${name} berisi ${showValue(issue.input)}, paling besar ${issue.maximum}.`);
    case 'invalid_type':
      return problem(`${name} bukan ${typeNamesInWords[issue.expected] ?? issue.expected}.`);
    default:
      return problem(`${name} tidak benar: ${issue.message}`);
  }
}

/** "Maksudnya …?" when something is near, and otherwise what is said without it. */
function meant(written: string, known: readonly string[], otherwise: string): string {
  const nearest = closestTo(written, known);
  return nearest === undefined ? otherwise : `Maksudnya ${nearest}?`;
}

const typeNamesInWords: Readonly<Record<string, string>> = {
  string: 'teks; beri tanda kutip bila berisi angka atau tanggal',
  number: 'angka',
  int: 'bilangan bulat',
  boolean: 'ya atau tidak (true atau false)',
  array: 'daftar',
  object: 'kelompok isian',
};
