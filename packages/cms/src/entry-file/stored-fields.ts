import type { Field, Fields } from '@opd/schema';
import { cleanLine, cleanText } from '../body/clean-text.ts';
import { isRecord, namesFile, toRelativePath } from './paths.ts';

/**
 * Values of fields as they are stored: in the order of the fields, clean, files beside the entry with `./`, and nothing
 * that was not filled in. What has no field follows as it is: it is somebody's, and the check tells about it.
 */
export function storedFields(fields: Fields, edited: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = Object.entries(fields).map(([name, field]): [string, unknown] => {
    return [name, Object.hasOwn(edited, name) ? storedValue(field, edited[name]) : undefined];
  });
  const unknown = Object.entries(edited).filter(([name]) => !Object.hasOwn(fields, name));
  return Object.fromEntries([...known, ...unknown].filter(([, value]) => value !== undefined));
}

/** A value as it is stored; `undefined` when nothing was filled in. */
function storedValue(field: Field, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return storedText(field, value);
  if (typeof value === 'boolean') return value === false && field.initial === false ? undefined : value;
  const { item, fields } = field;
  if (Array.isArray(value)) {
    const items = item ? value.map((one: unknown) => storedValue(item, one)) : value;
    const filled = items.filter((one: unknown) => one !== undefined);
    return filled.length === 0 ? undefined : filled;
  }
  if (!fields || !isRecord(value)) return value;
  const stored = storedFields(fields, value);
  return Object.keys(stored).length === 0 ? undefined : stored;
}

function storedText(field: Field, value: string): string | number | undefined {
  const text =
    field.kind === 'paragraph'
      ? cleanText(value)
          .replace(/[^\S\n]+$/gm, '')
          .trim()
      : cleanLine(value);
  if (text === '') return undefined;
  if (field.kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : text;
  return namesFile(field) ? toRelativePath(text) : text;
}
