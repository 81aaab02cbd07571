import { existsSync } from 'node:fs';
import { glob, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type SearchData, wordsPath } from '../search/browser/published-words.ts';
import { readWords } from '../search/read-words.ts';
import { type IndexedPage, SearchIndex } from '../search/search-index.ts';

/** Folder of the index in a built site. */
const indexFolder = 'pagefind';

/** Folder in the built portal with the indexes of all other sites, one for each period: `1`, `2`, … */
export const othersFolder = 'pagefind/opd';

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
 * Adds the pages of a built site, those whose `data-pagefind-body` says what is searched, and writes the index into it.
 * Indexes of other sites that are there, see `RegencyIndex`, are searched along.
 * @param index whose words are those of all that is searched.
 * @param root absolute path of the built site.
 * @throws Error when Pagefind cannot read a page.
 */
export async function writeIndex(index: SearchIndex, root: string): Promise<void> {
  await index.add(searchedPages(root));
  await index.write(join(root, indexFolder));
  const along = (await othersIn(root)).map((period) => `/${othersFolder}/${period}/`);
  const data: SearchData = { along, ...(await readWords()), known: index.words.list().join(' ') };
  await writeFile(join(root, wordsPath), JSON.stringify(data));
}

async function othersIn(root: string): Promise<string[]> {
  const others = join(root, othersFolder);
  if (!existsSync(others)) return [];
  return (await readdir(others)).sort((a, b) => Number(a) - Number(b));
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
