import type { ControlProps } from '../widgets/decap-control.ts';
import { plainValue } from '../widgets/plain-value.ts';

/** The entry as it stands, as `getEntry` of Decap gives it. */
export type Entry = ReturnType<ControlProps['getEntry']>;

/** A file that lies beside an entry, or will when the entry is saved. */
export interface EntryFile {
  /** Decap's: the SHA-256 of a file that is not saved yet; of one that is, whatever the Git server uses. */
  readonly id: string;
  readonly name: string;
  /** It is committed with the next saving. */
  readonly draft: boolean;
}

/** The files beside an entry. */
export function filesOf(entry: Entry): EntryFile[] {
  const files = plainValue(entry.getIn(['mediaFiles']));
  return Array.isArray(files) ? files.map(toFile).filter((file) => file.name !== '') : [];
}

function toFile(file: unknown): EntryFile {
  const read = (name: string): unknown => (typeof file === 'object' && file !== null ? Reflect.get(file, name) : '');
  return { id: String(read('id') ?? ''), name: String(read('name') ?? ''), draft: read('draft') === true };
}

/** The fields and the text of an entry as one text in small letters, to look for names of files in. */
function textOf(entry: Entry): string {
  return (JSON.stringify(plainValue(entry.getIn(['data']))) ?? '').toLowerCase();
}

/** Asks whether a name of a file is in use in an entry: by a file, or by a field or text that names one. */
export function nameIsTakenIn(entry: Entry): (name: string) => boolean {
  const names = new Set(filesOf(entry).map(({ name }) => name.toLowerCase()));
  const text = textOf(entry);
  return (name) => names.has(name) || text.includes(name);
}

/** The files that would be committed though nothing in the entry shows or offers them. */
export function unusedDraftFiles(entry: Entry): EntryFile[] {
  const text = textOf(entry);
  return filesOf(entry).filter(({ name, draft }) => draft && !text.includes(name.toLowerCase()));
}
