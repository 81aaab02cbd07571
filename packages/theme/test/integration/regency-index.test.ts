import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { RegencyIndex } from '../../src/integration/regency-index.ts';
import { opd } from '../feeds/example-site.ts';

describe('the search indexes of what all OPDs publish', () => {
  let root = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-regency-index-'));
    const entry = join(root, 'content', opd.slug, 'halaman/rak');
    await mkdir(entry, { recursive: true });
    const fields =
      'title: Rak buku lama\nsummary: Ringkasan yang cukup panjang untuk diterima.\nunit: Sekretariat\nsection: profil';
    await writeFile(join(entry, 'index.mdx'), `---\n${fields}\npublished: 2026-11-01\n---\n\nNaskah kuno.\n`);
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const pages = () => ({ contentRoot: `${root}/content/`, opds: [opd], moment: '2026-11-24T12:00' });
  const portal = () => join(root, 'portal');

  test('are made at once, and written when the portal has been emptied', async () => {
    const index = new RegencyIndex(pages());
    await index.write(portal());
    const entry: unknown = JSON.parse(await readFile(join(portal(), 'pagefind/opd/1/pagefind-entry.json'), 'utf8'));
    expect(entry).toMatchObject({ languages: { id: { page_count: 3 } } });
    expect(index.words.list()).toEqual(expect.arrayContaining(['naskah', 'kontak']));
  });

  test('begin anew when the ones before were given up, whose end is told to who waited', async () => {
    const first = new RegencyIndex(pages());
    const second = new RegencyIndex(pages(), first.giveUp());
    await second.write(portal());
    await expect(first.write(portal())).rejects.toThrow('given up');
    expect(second.words.list()).toContain('naskah');
    expect(process.getActiveResourcesInfo()).not.toContain('ProcessWrap');
  });

  test('tell what they could not write', async () => {
    await writeFile(portal(), 'a file, where a folder should be');
    await expect(new RegencyIndex(pages()).write(portal())).rejects.toThrow('ENOTDIR');
  });
});
