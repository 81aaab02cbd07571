import type { Field, Fields } from '@opd/schema';

/** Changes the paths of files in the values of a list of fields, however deep; everything else stays as it is. */
export function mapFilePaths(fields: Fields, value: unknown, change: (path: string) => string): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapField(fields[name], member, change)]),
  );
}

function mapField(field: Field | undefined, value: unknown, change: (path: string) => string): unknown {
  if (field === undefined) return value;
  if (namesFile(field)) return typeof value === 'string' && value !== '' ? change(value) : value;
  if (field.item && Array.isArray(value)) {
    const { item } = field;
    return value.map((one: unknown) => mapField(item, one, change));
  }
  return field.fields ? mapFilePaths(field.fields, value, change) : value;
}

/** Tells whether a field names a file beside the entry. */
export function namesFile({ format }: Pick<Field, 'format'>): boolean {
  return format === 'photo-file' || format === 'document-file';
}

/** `./foto.webp` in the file is `foto.webp` in Decap, whose `public_folder` cannot be written with a dot and a slash. */
export function toBareName(path: string): string {
  return /^\.\/[^./\\:][^/\\:]*$/.test(path) ? path.slice(2) : path;
}

/** See `toBareName`. Addresses and paths to elsewhere stay as they are, for the check to refuse. */
export function toRelativePath(path: string): string {
  return /^[^./\\:][^/\\:]*$/.test(path) ? `./${path}` : path;
}

/** Tells whether a value is a group of values. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
