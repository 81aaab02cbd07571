import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absent } from './absent.ts';

/** The file of an entry, as it lies on the disk. */
export interface EntryFile {
  /** Folder of the OPD. */
  readonly owner: string;
  /** Folder of the content type. */
  readonly type: string;
  /** Folder of the entry. */
  readonly folder: string;
  /** From the content folder: `dinkes/berita/2026-11-24-panen/index.mdx`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files of entries, one by one. Read at once and not in turns: a whole regency has tens of thousands, and each turn
 * costs more than the file. A folder without `index.mdx` is no entry; the check says so.
 * @param content the `content` folder.
 * @param owners folders of the OPDs; all by default.
 * @param types folders of the content types.
 */
export function* entryFiles(
  content: string,
  { owners = foldersIn(content), types }: { readonly owners?: readonly string[]; readonly types: readonly string[] },
): Generator<EntryFile> {
  for (const owner of owners) {
    for (const type of types) {
      for (const folder of foldersIn(join(content, owner, type))) {
        const path = join(owner, type, folder, 'index.mdx');
        const text = textOf(join(content, path));
        if (text !== undefined) yield { owner, type, folder, path, text };
      }
    }
  }
}

/** Names of the folders in a folder; none when it does not exist. */
function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  } catch (error) {
    return absent<string[]>([])(error);
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return absent(undefined)(error);
  }
}
