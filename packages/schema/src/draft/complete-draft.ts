import type { ContentType, EntryData } from '../content-type.ts';
import { emptyToUndefined, type Field, type Fields, type PhotoSource } from '../field.ts';
import { isCalendarDate, isLocalDatetime } from '../fields/date.ts';

/** How the gaps of a draft are filled. */
export interface DraftGaps {
  /** The day that stands for a missing one, `YYYY-MM-DD`. */
  readonly today: string;
  /** What a page shows a photo from. @param path as stored: `./panen.webp`. @returns nothing for one that is not there. */
  readonly photo: (path: string) => PhotoSource | undefined;
}

/**
 * The data of an entry that is being written, so that a page can show it: what is missing and must be there is named in
 * its place, and what no page could show (half a date, a word where a number stands) counts as missing. Only the shape
 * is made right: whether a description is good is for the form to say.
 * @param fields what is filled in, which may be anything.
 * @returns data of the type's own shape.
 */
export function completeDraft<T extends ContentType>(
  type: T,
  fields: Readonly<Record<string, unknown>>,
  gaps: DraftGaps,
): EntryData<T> {
  // Built along the very fields that the type of the data is made of, which TypeScript cannot follow; a test holds the
  // outcome against the fields' own validators.
  return completeFields(type.fields, fields, gaps) as EntryData<T>;
}

function completeFields(fields: Fields, values: Readonly<Record<string, unknown>>, gaps: DraftGaps) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      completed(field, Object.hasOwn(values, name) ? values[name] : undefined, gaps),
    ]),
  );
}

/** A value that a page can show; `undefined` for what may be absent and is. */
function completed(field: Field, given: unknown, gaps: DraftGaps): unknown {
  const value = emptyToUndefined(given);
  switch (field.kind) {
    case 'boolean':
      return value === true;
    case 'list':
      return completedItems(field, value, gaps);
    case 'photo':
      return isRecord(value) && sourceOf(value.src, gaps) !== undefined
        ? completedGroup(field, value, gaps)
        : undefined;
    case 'document':
      return isRecord(value) && emptyToUndefined(value.file) !== undefined
        ? completedGroup(field, value, gaps)
        : undefined;
    case 'object':
    case 'link':
      return isRecord(value) || field.required ? completedGroup(field, value, gaps) : undefined;
    case 'number':
      return isNumber(field, value) ? value : field.required ? numberFor(field, gaps) : undefined;
    case 'select':
      return field.options?.some((option) => option.value === value)
        ? value
        : field.required
          ? firstOf(field)
          : undefined;
    case 'date':
      return typeof value === 'string' && isCalendarDate(value) ? value : field.required ? gaps.today : undefined;
    case 'datetime':
      return typeof value === 'string' && isLocalDatetime(value)
        ? value
        : field.required
          ? `${gaps.today}T08:00`
          : undefined;
    default:
      return completedText(field, value, gaps);
  }
}

function completedGroup(field: Field, value: unknown, gaps: DraftGaps): unknown {
  return completeFields(field.fields ?? {}, isRecord(value) ? value : {}, gaps);
}

/** Items that were added and not filled in are not there yet; where one must be, its gaps are named. */
function completedItems({ item, required }: Field, value: unknown, gaps: DraftGaps): unknown[] {
  if (!item) return [];
  const filled: unknown[] = Array.isArray(value) ? value.filter((one) => !isBlank(one)) : [];
  // A choice that nobody made stands for nothing.
  const items = filled.length === 0 && required && item.kind !== 'select' ? [undefined] : filled;
  return items.map((one) => completed(item, one, gaps)).filter((one) => one !== undefined);
}

function completedText(field: Field, value: unknown, gaps: DraftGaps): unknown {
  if (field.format === 'photo-file') return sourceOf(value, gaps);
  if (field.format === 'photo-description') return typeof value === 'string' ? value.trim() : '';
  if (typeof value === 'string' && (field.format !== 'url' || URL.canParse(value))) return value.trim();
  if (!field.required) return undefined;
  return field.format === 'url' ? 'https://example.org/' : `(${field.label} belum diisi)`;
}

function sourceOf(path: unknown, gaps: DraftGaps): PhotoSource | undefined {
  return typeof path === 'string' && path.trim() !== '' ? gaps.photo(path) : undefined;
}

function isNumber({ min, max }: Field, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

/** Zero, or this year where only a year will do. */
function numberFor({ min = 0, max = min }: Field, { today }: DraftGaps): number {
  const year = Number(today.slice(0, 4));
  return min >= 1900 && min <= year && year <= max ? year : min;
}

function firstOf({ initial, options }: Field): unknown {
  return initial ?? options?.[0]?.value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isBlank);
  if (isRecord(value)) return Object.values(value).every(isBlank);
  return emptyToUndefined(value) === undefined || value === false;
}
