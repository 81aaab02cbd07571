import { type Field, type Fields, fieldAt, type Problem, type ValueFormat } from '@opd/schema';
import { unsafeScheme } from '../links/unsafe-scheme.ts';

/** A value in a frontmatter or YAML file, with the way to it. */
export interface FoundValue {
  readonly path: readonly (string | number)[];
  readonly value: string;
}

/**
 * Every text of one format in a value, valid or not, in the order of the fields: such as all photo files.
 * @param value what YAML gave, of any shape.
 */
export function* valuesOfFormat(
  fields: Fields,
  value: unknown,
  format: ValueFormat,
  path: readonly (string | number)[] = [],
): Generator<FoundValue> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, field] of fieldsHolding(fields, format)) {
    const given = ownValue(value, name);
    const items: readonly unknown[] = field.item && Array.isArray(given) ? given : [given];
    const inner = field.item ?? field;
    for (const [index, item] of items.entries()) {
      const here = field.item ? [...path, name, index] : [...path, name];
      if (inner.format === format && typeof item === 'string') yield { path: here, value: item };
      if (inner.fields) yield* valuesOfFormat(inner.fields, item, format, here);
    }
  }
}

/** The value at a path, `undefined` where the path leads nowhere. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = ownValue(current, String(part));
  }
  return current;
}

/** What an object itself holds under a name, as `Object.entries` would give it. */
function ownValue(value: object, name: string): unknown {
  return Object.prototype.propertyIsEnumerable.call(value, name) ? Reflect.get(value, name) : undefined;
}

const holding = new WeakMap<Fields, Map<ValueFormat, readonly (readonly [string, Field])[]>>();

/** The fields that hold a format, themselves or within; sought once for each list of fields. */
function fieldsHolding(fields: Fields, format: ValueFormat): readonly (readonly [string, Field])[] {
  const known = holding.get(fields) ?? new Map<ValueFormat, readonly (readonly [string, Field])[]>();
  holding.set(fields, known);
  const found =
    known.get(format) ??
    Object.entries(fields).filter(([, { item, ...field }]) => {
      const inner = item ?? field;
      return inner.format === format || (inner.fields && fieldsHolding(inner.fields, format).length > 0);
    });
  known.set(format, found);
  return found;
}

/** Formats whose mistakes have rules of their own. */
const ruledFormats: ReadonlySet<ValueFormat> = new Set(['photo-file', 'photo-description', 'document-file']);

/**
 * The format with a rule of its own that a problem is about, if any.
 * @param value what the problem is about: an address that runs code is the matter of `link-unsafe-url`.
 */
export function ruledFormatOf(fields: Fields, problem: Problem, value: unknown): ValueFormat | undefined {
  const format = fieldAt(fields, problem.path)?.format;
  if (format === 'url') return unsafeScheme(String(valueAt(value, problem.path) ?? '')) ? format : undefined;
  return format && ruledFormats.has(format) ? format : undefined;
}
