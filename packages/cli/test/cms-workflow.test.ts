import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CmsPreview, draft, entryText, saved, startCmsPreview } from './cms-preview.ts';

/** From an empty page to the published site, as an operator goes. */
describe('the local backend of the CMS', () => {
  let cms: CmsPreview;
  let start = '';
  const entry = 'berita/2026-11-24-panen';
  const home = `content/alfa/${entry}`;
  const branch = `cms/alfa-${entry}/index`;

  beforeAll(async () => {
    cms = await startCmsPreview();
    start = cms.git(['rev-parse', 'HEAD']);
  });
  afterAll(() => cms.close());

  test('lists the published entries of an OPD', async () => {
    const params = { branch: 'main', folder: 'content/alfa/berita', extension: 'mdx', depth: 2 };
    const { status, body } = await cms.ask('alfa', 'entriesByFolder', params);
    expect(status).toBe(200);
    expect(body).toMatchObject([
      { data: entryText('Lama'), file: { path: 'content/alfa/berita/2026-01-02-lama/index.mdx' } },
    ]);
  });

  test('keeps a draft, with its photo, on a branch of the clone; the root does not notice', async () => {
    const params = saved('alfa', entry, 'Panen', ['sawah.webp']);
    expect((await cms.ask('alfa', 'persistEntry', params)).body).toEqual({ message: 'entry persisted' });
    expect(cms.git(['show', `${branch}:${home}/index.mdx`], cms.clone)).toBe(entryText('Panen').trim());
    expect(cms.git(['log', '-1', '--format=%an <%ae> %s', branch], cms.clone)).toBe(
      'Operator (lokal) <operator@lokal.invalid> Simpan Panen',
    );
    expect(cms.git(['rev-parse', 'HEAD'])).toBe(start);
    expect(cms.git(['branch', '--format=%(refname:short)'])).toBe('utama');
    expect(cms.git(['status', '--porcelain'])).toBe('');
    expect(existsSync(join(cms.root, home))).toBe(false);
  });

  test('shows the draft with its files and its status', async () => {
    expect((await cms.ask('alfa', 'unpublishedEntries')).body).toEqual([`alfa-${entry}/index`]);
    const { body } = await cms.ask('alfa', 'unpublishedEntry', { branch: 'main', id: `alfa-${entry}/index` });
    expect(body).toMatchObject({
      status: 'draft',
      diffs: [
        { path: `${home}/index.mdx`, newFile: true },
        { path: `${home}/sawah.webp`, newFile: true },
      ],
    });
    const text = { ...draft('alfa', entry), id: 'x', path: `${home}/index.mdx` };
    expect((await cms.ask('alfa', 'unpublishedEntryDataFile', text)).body).toEqual({ data: entryText('Panen') });
    const photo = { ...draft('alfa', entry), id: 'x', path: `${home}/sawah.webp` };
    expect((await cms.ask('alfa', 'unpublishedEntryMediaFile', photo)).body).toMatchObject({
      content: btoa('\0sawah.webp'),
    });
  });

  test('goes from draft to review to ready', async () => {
    for (const newStatus of ['pending_review', 'pending_publish']) {
      await cms.ask('alfa', 'updateUnpublishedEntryStatus', { ...draft('alfa', entry), newStatus });
      expect((await cms.ask('alfa', 'unpublishedEntry', draft('alfa', entry))).body).toMatchObject({
        status: newStatus,
      });
    }
  });

  test('another OPD sees nothing of it, nor can it touch it', async () => {
    for (const opd of ['beta', 'alfa-kota']) {
      expect((await cms.ask(opd, 'unpublishedEntries')).body).toEqual([]);
      expect((await cms.ask(opd, 'unpublishedEntry', draft('alfa', entry))).status).toBe(403);
      expect((await cms.ask(opd, 'publishUnpublishedEntry', draft('alfa', entry))).status).toBe(403);
      expect((await cms.ask(opd, 'deleteUnpublishedEntry', draft('alfa', entry))).status).toBe(403);
    }
  });

  test('publishes to the branch of the root, beside what the developer is working on', async () => {
    await writeFile(join(cms.root, 'README.md'), 'Belum selesai.\n');
    await cms.ask('beta', 'persistEntry', saved('beta', 'berita/2026-11-24-lain', 'Lain'));
    const { status, body } = await cms.ask('alfa', 'publishUnpublishedEntry', draft('alfa', entry));
    expect([status, body]).toEqual([200, { message: `branch ${branch} merged to main` }]);
    expect(await readFile(join(cms.root, home, 'index.mdx'), 'utf8')).toBe(entryText('Panen'));
    expect(await readFile(join(cms.root, home, 'sawah.webp'), 'latin1')).toBe('\0sawah.webp');
    expect(cms.git(['log', '--format=%s'])).toBe('Simpan Panen\nMulai');
    expect(cms.git(['status', '--porcelain'])).toBe('M README.md');
    expect((await cms.ask('alfa', 'unpublishedEntries')).body).toEqual([]);
    expect(cms.told).toEqual([]);
  });

  test('a draft that is older than what was published since shows its own changes only', async () => {
    const { body } = await cms.ask('beta', 'unpublishedEntry', draft('beta', 'berita/2026-11-24-lain'));
    expect(body).toMatchObject({ diffs: [{ path: 'content/beta/berita/2026-11-24-lain/index.mdx' }] });
    expect(JSON.stringify(body)).not.toContain('alfa');
  });

  test('takes in what the developer commits, and publishes after it in one line of history', async () => {
    cms.git(['commit', '--quiet', '--all', '--message', 'Pengembang']);
    await cms.ask('beta', 'publishUnpublishedEntry', draft('beta', 'berita/2026-11-24-lain'));
    expect(cms.git(['log', '--format=%s'])).toBe('Simpan Lain\nPengembang\nSimpan Panen\nMulai');
    expect(cms.git(['status', '--porcelain'])).toBe('');
  });

  test('a photo that was taken out of a draft is gone from it', async () => {
    const other = 'galeri/2026-11-25-foto';
    await cms.ask('alfa', 'persistEntry', saved('alfa', other, 'Foto', ['satu.webp', 'dua.webp']));
    await cms.ask('alfa', 'persistEntry', saved('alfa', other, 'Foto', ['dua.webp']));
    const { body } = await cms.ask('alfa', 'unpublishedEntry', draft('alfa', other));
    expect(body).toMatchObject({ diffs: [{ path: `content/alfa/${other}/dua.webp` }, {}] });
    await cms.ask('alfa', 'deleteUnpublishedEntry', draft('alfa', other));
    expect((await cms.ask('alfa', 'unpublishedEntries')).body).toEqual([]);
    expect(existsSync(join(cms.root, 'content/alfa', other))).toBe(false);
  });

  test('deletes an entry whole, with its photos', async () => {
    const params = { branch: 'main', paths: [`${home}/index.mdx`], options: { commitMessage: 'Hapus Panen' } };
    expect((await cms.ask('alfa', 'deleteFiles', params)).status).toBe(200);
    expect(existsSync(join(cms.root, home))).toBe(false);
    expect(cms.git(['log', '-1', '--format=%s'])).toBe('Hapus Panen');
  });

  test('saves at once where there is no workflow', async () => {
    await cms.ask('alfa', 'persistEntry', saved('alfa', 'halaman/tentang', 'Tentang', [], false));
    expect(await readFile(join(cms.root, 'content/alfa/halaman/tentang/index.mdx'), 'utf8')).toBe(entryText('Tentang'));
  });

  test('shows photos and documents only as media', async () => {
    const folder = { branch: 'main', mediaFolder: 'content/alfa/berita/2026-01-02-lama' };
    expect((await cms.ask('alfa', 'getMedia', folder)).body).toMatchObject([{ name: 'foto.webp' }]);
    expect((await cms.ask('alfa', 'getMedia', { branch: 'main', mediaFolder: 'content/alfa' })).body).toEqual([]);
  });

  test('saves many at once, each in its turn', async () => {
    const folders = Array.from({ length: 12 }, (_, index) => `halaman/bersama-${index + 1}`);
    const answers = await Promise.all(
      folders.map((folder) => cms.ask('alfa', 'persistEntry', saved('alfa', folder, folder))),
    );
    expect(answers.map(({ status }) => status)).toEqual(folders.map(() => 200));
    const { body } = await cms.ask('alfa', 'unpublishedEntries');
    expect(body).toEqual(folders.map((folder) => `alfa-${folder}/index`).sort());
  });

  test('knows no notes and no pull requests', async () => {
    expect((await cms.ask('alfa', 'getNotes', draft('alfa', entry))).body).toEqual({ notes: [] });
    expect((await cms.ask('alfa', 'getPRMetadata', draft('alfa', entry))).body).toEqual({ metadata: null });
  });
});
