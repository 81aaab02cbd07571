import type { Fields } from '@opd/schema';

/** A photo in the fields of an entry, with the way to it. */
export interface PhotoInFields {
  readonly path: readonly (string | number)[];
  readonly photo: unknown;
}

/** Every photo in a list of fields, in the order of the form. @param value plain, of any shape. */
export function* photosOfFields(
  fields: Fields,
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<PhotoInFields> {
  for (const [name, field] of Object.entries(fields)) {
    const given = memberOf(value, name);
    const items: readonly unknown[] = field.item && Array.isArray(given) ? given : [given];
    const inner = field.item ?? field;
    for (const [index, item] of items.entries()) {
      const here = field.item ? [...path, name, index] : [...path, name];
      if (inner.kind === 'photo') yield { path: here, photo: item };
      else if (inner.fields) yield* photosOfFields(inner.fields, item, here);
    }
  }
}

/** What is under a name in a value of any shape. */
export function memberOf(value: unknown, name: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/** As `memberOf`, where only a text counts. */
export function textOf(value: unknown, name: string): string | undefined {
  const found = memberOf(value, name);
  return typeof found === 'string' ? found : undefined;
}
