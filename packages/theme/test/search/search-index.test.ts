import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { indexSite, othersFolder } from '../../src/integration/search-index.ts';
import { readWords } from '../../src/search/read-words.ts';
import { recordsOf, type SearchDocument } from '../../src/search/search-document.ts';
import { SearchIndex } from '../../src/search/search-index.ts';

const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

const pages = {
  'profil/index.html': '<main data-pagefind-body><h1>Profil</h1><p>Perpustakaan keliling.</p></main>',
  'berita/baca/1/index.html': '<meta http-equiv="refresh" content="0; url=/"><p>Rahasiakan.</p>',
};

const other: SearchDocument = {
  path: '/kontak/',
  title: 'Kontak Dinas Contoh',
  summary: 'Alamat.',
  words: ['Telepon kantor.'],
  foundAs: { kind: 'Kantor', owner: { slug: 'contoh', name: 'Dinas Contoh' } },
};

/** A built site with its index. @returns its files with their bytes, those of the index alone. */
async function indexed(others: readonly SearchDocument[] = []): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), 'opd-index-'));
  folders.push(folder);
  for (const [path, main] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), `<!doctype html><html lang="id"><body>${main}</body></html>`);
  }
  const along = others.length > 0 ? await SearchIndex.start() : undefined;
  await along?.add(recordsOf(others));
  await along?.write(join(folder, othersFolder, '1'), { along: true });
  await along?.close();
  await indexSite(folder, along?.words);
  const files = await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const read = paths
    .sort()
    .map(
      async (path): Promise<[string, string]> => [
        path.slice(join(folder, 'pagefind/').length),
        await readFile(path, 'base64'),
      ],
    );
  return new Map(await Promise.all(read));
}

const textOf = (base64 = '') => Buffer.from(base64, 'base64').toString();

describe('the search index of a built site', () => {
  test('is what visitors fetch, and no interface that they do not', async () => {
    const kinds = [...(await indexed()).keys()].map((path) => path.replaceAll(/id_\w+/g, '*'));
    expect(new Set(kinds)).toEqual(
      new Set([
        'fragment/*.pf_fragment',
        'index/*.pf_index',
        'kata.json',
        'pagefind-entry.json',
        'pagefind.*.pf_meta',
        'pagefind.js',
        'wasm.id.pagefind',
      ]),
    );
  });

  test('is made with the stemmer for Indonesian, of pages that say what of them is searched', async () => {
    const entry: unknown = JSON.parse(textOf((await indexed()).get('pagefind-entry.json')));
    expect(entry).toMatchObject({ languages: { id: { wasm: 'id', page_count: 1 } } });
  });

  test('is searched along with one of the pages of other sites, which needs no program of its own', async () => {
    const files = await indexed([other]);
    expect(JSON.parse(textOf(files.get('kata.json')))).toMatchObject({ along: ['/pagefind/opd/1/'] });
    const kinds = [...files.keys()]
      .filter((path) => path.startsWith('opd/1/'))
      .map((path) => path.replaceAll(/id_\w+|(?<=filter\/)\w+/g, '*'));
    expect(new Set(kinds)).toEqual(
      new Set([
        'opd/1/filter/*.pf_filter',
        'opd/1/fragment/*.pf_fragment',
        'opd/1/index/*.pf_index',
        'opd/1/pagefind-entry.json',
        'opd/1/pagefind.*.pf_meta',
      ]),
    );
  });

  test('comes with the words of these pages, those on most of them first, and with what people call them', async () => {
    const words: unknown = JSON.parse(textOf((await indexed([other])).get('kata.json')));
    expect(words).toMatchObject({ ...(await readWords()), known: expect.stringContaining('perpustakaan') });
    expect(JSON.stringify(words)).not.toContain('rahasiakan');
  });

  test('is the same for the same pages, however many, and no process of Pagefind is left', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({
      ...other,
      path: `/berita/${index}/`,
      title: `Kabar ${index}`,
    }));
    expect(await indexed(many)).toEqual(await indexed(many));
    expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
  });

  test('is told to be missing when the program of Pagefind ends before it has answered', async () => {
    const programs: ChildProcess[] = [];
    const note = (message: unknown) => {
      if (message instanceof Object && 'process' in message && message.process instanceof ChildProcess)
        programs.push(message.process);
    };
    subscribe('child_process', note);
    const index = await SearchIndex.start();
    unsubscribe('child_process', note);
    const [program] = programs;
    // What is asked now, it reads no more.
    program?.kill('SIGSTOP');
    const writing = index.write(join(tmpdir(), 'opd-index-never'));
    program?.kill('SIGKILL');
    await expect(writing).rejects.toThrow(/ended \(SIGKILL\)/);
    await index.close();
  });
});

test('what people say is in small letters and said once', async () => {
  const { synonyms, stopWords } = await readWords();
  const said = synonyms.flatMap((synonym) => synonym.said);
  expect(said.filter((phrase, at) => said.indexOf(phrase) !== at)).toEqual([]);
  expect(said.filter((phrase) => stopWords.includes(phrase))).toEqual([]);
});
