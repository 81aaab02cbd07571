import { glob, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PublishedWords, wordsPath } from '../search/browser/published-words.ts';
import { readWords } from '../search/read-words.ts';
import { type IndexedPage, SearchIndex } from '../search/search-index.ts';

/** Folder of the index in a built site. */
const indexFolder = 'pagefind';

/**
 * Makes the search index of a site that was just built, of its own pages.
 * @param folder the built site.
 * @throws Error when Pagefind cannot read a page.
 */
export async function indexSite(folder: URL): Promise<void> {
  const index = await SearchIndex.start();
  try {
    await finishIndex(index, fileURLToPath(folder));
  } finally {
    await index.close();
  }
}

/**
 * Adds the pages of a built site, those whose `data-pagefind-body` says what is searched, and writes the index into it.
 * @param index may hold pages of other sites.
 * @param root absolute path of the built site.
 * @throws Error when Pagefind cannot read a page.
 */
export async function finishIndex(index: SearchIndex, root: string): Promise<void> {
  await index.add(await searchedPages(root));
  await index.write(join(root, indexFolder));
  const words: PublishedWords = { ...(await readWords()), known: index.words.list().join(' ') };
  await writeFile(join(root, wordsPath), JSON.stringify(words));
}

async function searchedPages(root: string): Promise<IndexedPage[]> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: root })) paths.push(path);
  const pages = paths.sort().map(async (path) => ({
    url: `/${path.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')}`,
    content: await readFile(join(root, path), 'utf8'),
  }));
  return (await Promise.all(pages)).filter(({ content }) => content.includes('data-pagefind-body'));
}
