import type { DraftFiles } from '@opd/schema';
import type { Entry } from '../entry.ts';

type Folder = Pick<Entry, 'type' | 'id'>;

const filesOf = new WeakMap<Folder, DraftFiles>();

/** Notes where the files of a draft are. */
export function keepFiles(entry: Folder, files: DraftFiles): void {
  filesOf.set(entry, files);
}

/** Size in bytes of a file of a draft, 0 while it is not there. Stands for the one that looks on the disk. */
export async function fileSizeOf(_site: unknown, entry: Folder, file: string): Promise<number> {
  return (await readEntryFile(_site, entry, file)).length;
}

/** Bytes of a file of a draft, none while it is not there. Stands for the one that reads from the disk. */
export async function readEntryFile(_site: unknown, entry: Folder, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = filesOf.get(entry)?.addressOf(file);
  if (address === undefined) return new Uint8Array();
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
}
