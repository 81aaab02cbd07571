import type { ContentReader } from '@opd/registry';
import { typeNames } from '@opd/schema';
import { type EntryFacts, readFacts } from './entry.ts';

/** Takes the text of an entry apart. Pass `readEntry` of the check: the build reads entries with it too. */
export type ReadEntry = (text: string) => {
  readonly frontmatter: { readonly value: unknown };
  readonly body: string;
};

/**
 * Reads every entry of an OPD that is no draft.
 * @param reader the `content` folder.
 * @param slug folder of the OPD.
 */
export async function readEntries(reader: ContentReader, slug: string, readEntry: ReadEntry): Promise<EntryFacts[]> {
  const lists = typeNames.map(async (type) => {
    const folders = await reader.listFolders(`${slug}/${type}`);
    const entries = folders.map(async (folder) => {
      const text = await reader.readText(`${slug}/${type}/${folder}/index.mdx`);
      if (text === undefined) return [];
      const { frontmatter, body } = readEntry(text);
      return readFacts({ type, folder, fields: frontmatter.value, body }) ?? [];
    });
    return (await Promise.all(entries)).flat();
  });
  return (await Promise.all(lists)).flat();
}
