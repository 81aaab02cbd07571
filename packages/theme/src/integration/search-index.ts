import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Opd, portalSlug } from '@opd/registry';
import { type PublishedWords, wordsPath } from '../search/browser/published-words.ts';
import { KnownWords } from '../search/known-words.ts';
import { readWords } from '../search/read-words.ts';
import { renderSearchDocument, type SearchDocument } from '../search/search-document.ts';

/** What a site was built of. */
export interface BuiltFrom {
  readonly contentRoot: URL;
  readonly slug: string;
  /** All OPDs of the registry. */
  readonly opds: readonly Opd[];
  /** For which it was built, see `readClock`. */
  readonly moment: string;
}

/**
 * Makes the search index of a site that was just built. The portal's finds what all OPDs publish.
 * @param folder the built site.
 */
export async function indexSite(folder: URL, { contentRoot, slug, opds, moment }: BuiltFrom): Promise<void> {
  if (slug !== portalSlug) return writeSearchIndex(folder);
  // Loaded late, and by the portal alone: every content type comes with it.
  const { regencyDocuments } = await import('../search/regency-documents.ts');
  await writeSearchIndex(folder, regencyDocuments(fileURLToPath(contentRoot), opds, moment));
}

/** Folder of the index in a built site. */
const indexFolder = 'pagefind';

/** What is needed of what Pagefind makes: its script, its program for Indonesian, and the index. No interfaces of its own. */
const neededFile = /^(pagefind\.js|pagefind-entry\.json|wasm\.id\.pagefind|.+\.pf_(meta|index|filter|fragment))$/;

/**
 * Makes the search index of a built site: of its own pages, whose `data-pagefind-body` says what is searched, and of
 * pages of other sites. Equal pages give equal files. Pagefind's program, one process, ends before this returns.
 * @param folder the built site.
 * @param others pages of other sites; on the portal only.
 * @throws Error when Pagefind cannot read a page.
 */
export async function writeSearchIndex(folder: URL, others: readonly SearchDocument[] = []): Promise<void> {
  const root = fileURLToPath(folder);
  const pages = [...(await searchedPages(root)), ...others.map(toPage)];
  await rm(join(root, indexFolder), { recursive: true, force: true });
  const words = new KnownWords();
  for (const { content } of pages) words.add(content);
  await Promise.all([
    ...(await indexFiles(pages)).map(({ path, content }) => writeInto(join(root, indexFolder, path), content)),
    writeInto(join(root, wordsPath), JSON.stringify(await publishedWords(words))),
  ]);
}

/** A page for Pagefind: where it is, and its HTML. */
interface IndexedPage {
  readonly url: string;
  readonly content: string;
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

/** The address of a page elsewhere is its path; on whose site, its notes tell (`situs`): the page of the search knows where that is. */
function toPage(document: SearchDocument): IndexedPage {
  return { url: `/${document.foundAs.owner?.slug}${document.path}`, content: renderSearchDocument(document) };
}

async function indexFiles(pages: readonly IndexedPage[]) {
  // Loaded late: Astro should not wait for it when it starts.
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'id' });
    if (!index) throw new Error(`Pagefind made no index: ${errors.join(' ')}`);
    for (const page of pages) {
      const added = await index.addHTMLFile(page);
      if (added.errors.length > 0) throw new Error(`Pagefind cannot read ${page.url}: ${added.errors.join(' ')}`);
    }
    const { files } = await index.getFiles();
    return files.filter(({ path }) => neededFile.test(path.split('/').at(-1) ?? ''));
  } finally {
    await close();
  }
}

async function publishedWords(words: KnownWords): Promise<PublishedWords> {
  return { ...(await readWords()), known: words.list().join(' ') };
}

async function writeInto(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
