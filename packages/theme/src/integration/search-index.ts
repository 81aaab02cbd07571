import { existsSync } from 'node:fs';
import { glob, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type SearchData, wordsPath } from '../search/browser/published-words.ts';
import type { KnownWords } from '../search/known-words.ts';
import { readWords } from '../search/read-words.ts';
import { type IndexedPage, SearchIndex } from '../search/search-index.ts';

/** Folder of the index in a built site. */
const indexFolder = 'pagefind';

/** Folder in the built portal with the indexes of all other sites, one for each period: `1`, `2`, … */
export const othersFolder = 'pagefind/opd';

/**
 * Makes the search index of a site that was just built: of its pages whose `data-pagefind-body` says what is searched.
 * Indexes of other sites that are there, see `RegencyIndex`, are searched along.
 * @param root absolute path of the built site.
 * @param words those of the indexes that are searched along.
 * @throws Error when Pagefind cannot read a page, or its files cannot be written.
 */
export async function indexSite(root: string, words?: KnownWords): Promise<void> {
  const index = await SearchIndex.start(words);
  try {
    await index.add(searchedPages(root));
    await index.write(join(root, indexFolder));
  } finally {
    await index.close();
  }
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
