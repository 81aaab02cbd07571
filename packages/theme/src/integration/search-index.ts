import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type SearchData, wordsPath } from '../search/browser/published-words.ts';
import { readWords } from '../search/read-words.ts';
import { type IndexedPage, SearchIndex } from '../search/search-index.ts';

/** Folder of the index in a built site. */
const indexFolder = 'pagefind';

/** Folder of the index of all other sites in the built portal. */
const othersFolder = 'pagefind/opd';

/**
 * Makes the search index of a site that was just built, of its own pages.
 * @param root absolute path of the built site.
 * @throws Error when Pagefind cannot read a page.
 */
export async function indexSite(root: string): Promise<void> {
  const index = await SearchIndex.start();
  try {
    await writeIndex(index, root);
  } finally {
    await index.close();
  }
}

/**
 * Adds the pages of a built site, those whose `data-pagefind-body` says what is searched, and writes the index into it. An
 * index of other sites that is there, see `writeOthers`, is searched along.
 * @param index whose words are those of all that is searched.
 * @param root absolute path of the built site.
 * @throws Error when Pagefind cannot read a page.
 */
export async function writeIndex(index: SearchIndex, root: string): Promise<void> {
  await index.add(searchedPages(root));
  await index.write(join(root, indexFolder));
  const along = existsSync(join(root, othersFolder)) ? [`/${othersFolder}/`] : [];
  const data: SearchData = { along, ...(await readWords()), known: index.words.list().join(' ') };
  await writeFile(join(root, wordsPath), JSON.stringify(data));
}

/**
 * Writes an index of pages of other sites into the portal, beside its own: what its own pages say is known only when they
 * are built, and 64,000 pages take 20 seconds to write.
 * @param root absolute path of the portal in the making.
 */
export async function writeOthers(index: SearchIndex, root: string): Promise<void> {
  await index.write(join(root, othersFolder), { along: true });
}

/** Reads one page after the other: all of a large site would fill the memory. */
async function* searchedPages(root: string): AsyncGenerator<IndexedPage> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: root })) paths.push(path);
  for (const path of paths.sort()) {
    const content = await readFile(join(root, path), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    yield { url: `/${path.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`, content };
  }
}
