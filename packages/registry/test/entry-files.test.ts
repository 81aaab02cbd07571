import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryFiles } from '../src/entry-files.ts';

describe('the files of entries', () => {
  let content = '';
  beforeAll(async () => {
    content = await mkdtemp(join(tmpdir(), 'opd-entries-'));
    for (const home of ['dinkes/berita/panen', 'dinkes/agenda/rapat', 'kanor/berita/banjir']) {
      await mkdir(join(content, home), { recursive: true });
      await writeFile(join(content, home, 'index.mdx'), home);
    }
    await mkdir(join(content, 'kanor/berita/kosong'));
    await writeFile(join(content, 'kabupaten.yaml'), 'name: Kabupaten Contoh');
  });
  afterAll(() => rm(content, { recursive: true }));

  const pathsOf = (options: Parameters<typeof entryFiles>[1]) =>
    [...entryFiles(content, options)].map(({ path }) => path);

  test('are those of all offices, of the types that are asked for', () => {
    expect(pathsOf({ types: ['berita'] }).sort()).toEqual([
      'dinkes/berita/panen/index.mdx',
      'kanor/berita/banjir/index.mdx',
    ]);
    expect(pathsOf({ types: ['berita', 'agenda'], owners: ['dinkes'] })).toHaveLength(2);
  });

  test('say whose they are, and hold their text', () => {
    const [file] = entryFiles(content, { types: ['agenda'] });
    expect(file).toMatchObject({ owner: 'dinkes', type: 'agenda', folder: 'rapat', text: 'dinkes/agenda/rapat' });
  });

  test('of an office without any are none', () => {
    expect(pathsOf({ types: ['berita'], owners: ['tidak-ada'] })).toEqual([]);
  });

  test('are not taken for absent when they are there and cannot be read', async () => {
    const broken = join(content, 'dinkes/galeri/rusak/index.mdx');
    await mkdir(broken, { recursive: true });
    expect(() => pathsOf({ types: ['galeri'] })).toThrow('EISDIR');
  });
});
