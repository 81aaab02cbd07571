import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CmsPreview, draft, entryText, saved, startCmsPreview } from './cms-preview.ts';
import { writeIn } from './people-root.ts';

const entry = 'berita/2026-11-24-panen';
const old = 'berita/2026-01-02-lama';

/** What happens to drafts and published entries while a developer works in the same repository. */
describe('the clone keeps in step with the root', () => {
  let cms: CmsPreview;

  beforeEach(async () => {
    cms = await startCmsPreview();
  });
  afterEach(() => cms.close());

  const save = (folder: string, title: string, opd = 'alfa') =>
    cms.ask(opd, 'persistEntry', saved(opd, folder, title, ['foto.webp']));
  const publish = (folder: string, opd = 'alfa') => cms.ask(opd, 'publishUnpublishedEntry', draft(opd, folder));
  const history = (folder = cms.root, branch = 'HEAD') => cms.git(['log', '--format=%s', branch], folder).split('\n');
  const commit = async (path: string, text: string, message: string) => {
    await writeIn(cms.root, path, text);
    cms.git(['add', '.']);
    cms.git(['commit', '--quiet', '--message', message]);
  };

  test('an entry that the developer has open waits, and comes once the way is free', async () => {
    await save(old, 'Dari operator');
    await writeFile(join(cms.root, `content/alfa/${old}/index.mdx`), 'Belum selesai.\n');
    expect((await publish(old)).status).toBe(200);
    expect(history()).toEqual(['Mulai']);
    expect(cms.told.join()).toContain('could not be brought into this repository');
    expect(cms.told.join()).toContain(`content/alfa/${old}/index.mdx`);

    await cms.ask('alfa', 'unpublishedEntries');
    expect(cms.told).toHaveLength(1);
    await save(entry, 'Panen');
    expect((await publish(entry)).status).toBe(200);

    cms.git(['checkout', '--quiet', '.']);
    await cms.ask('alfa', 'unpublishedEntries');
    expect(history()).toEqual(['Simpan Panen', 'Simpan Dari operator', 'Mulai']);
  });

  test('what waits moves onto what the developer commits meanwhile', async () => {
    await writeIn(cms.root, `content/alfa/${entry}/index.mdx`, 'Berkas pengembang yang belum dicatat.\n');
    await save(entry, 'Panen');
    await publish(entry);
    await rm(join(cms.root, `content/alfa/${entry}`), { recursive: true });
    await commit('README.md', 'Baru.\n', 'Pengembang');
    await cms.ask('alfa', 'unpublishedEntries');
    expect(history()).toEqual(['Simpan Panen', 'Pengembang', 'Mulai']);
  });

  test('what waits and conflicts with a newer commit stays in the clone, and the terminal says how to merge it', async () => {
    await save(old, 'Dari operator');
    await writeFile(join(cms.root, `content/alfa/${old}/index.mdx`), entryText('Dari pengembang'));
    await publish(old);
    cms.git(['commit', '--quiet', '--all', '--message', 'Pengembang']);
    cms.told.length = 0;
    expect((await cms.ask('alfa', 'unpublishedEntries')).status).toBe(200);
    expect(cms.told.join()).toContain('git pull --no-rebase .cache/cms/repository main');
    expect(history(cms.clone, 'main')).toEqual(['Simpan Dari operator', 'Mulai']);

    cms.git(['pull', '--quiet', '--no-rebase', '--strategy-option', 'theirs', '.cache/cms/repository', 'main']);
    await save(entry, 'Panen');
    await publish(entry);
    expect(history().slice(0, 1)).toEqual(['Simpan Panen']);
    expect(await readFile(join(cms.root, `content/alfa/${old}/index.mdx`), 'utf8')).toBe(entryText('Dari operator'));
  });

  test('a draft of an entry that changed since says so, in Indonesian, and harms nothing', async () => {
    await save(old, 'Dari operator');
    await commit(`content/alfa/${old}/index.mdx`, entryText('Dari pengembang'), 'Pengembang');
    for (const { status, body } of [await publish(old), await save(old, 'Sekali lagi')]) {
      expect(status).toBe(409);
      expect(body).toEqual({ error: expect.stringContaining('sudah berubah di situs sejak draf dibuat') });
    }
    expect((await cms.ask('alfa', 'unpublishedEntries')).body).toEqual([`alfa-${old}/index`]);
    expect(cms.git(['status', '--porcelain'], cms.clone)).toBe('');
    await cms.ask('alfa', 'deleteUnpublishedEntry', draft('alfa', old));
    await save(old, 'Sekali lagi');
    expect((await publish(old)).status).toBe(200);
    expect(history()).toEqual(['Simpan Sekali lagi', 'Pengembang', 'Mulai']);
  });

  test('an amended commit of the developer does not come back with a draft', async () => {
    await commit('README.md', 'Salah ketik.\n', 'Salah');
    await save(entry, 'Panen');
    await writeFile(join(cms.root, 'README.md'), 'Benar.\n');
    cms.git(['commit', '--quiet', '--all', '--amend', '--message', 'Benar']);
    expect((await publish(entry)).status).toBe(200);
    expect(history()).toEqual(['Simpan Panen', 'Benar', 'Mulai']);
    expect(await readFile(join(cms.root, 'README.md'), 'utf8')).toBe('Benar.\n');
  });

  test('publishes to the branch that is checked out, without what is on others', async () => {
    cms.git(['switch', '--quiet', '--create', 'fitur']);
    await commit('fitur.txt', 'x\n', 'Fitur');
    await save(entry, 'Panen');
    await save(entry, 'Lain', 'beta');
    await publish(entry);
    expect(history()).toEqual(['Simpan Panen', 'Fitur', 'Mulai']);
    cms.git(['switch', '--quiet', 'utama']);
    expect((await publish(entry, 'beta')).status).toBe(200);
    expect(history()).toEqual(['Simpan Lain', 'Mulai']);
  });

  test('nothing is brought into a rebase that the developer has not finished', async () => {
    await commit('README.md', 'Baru.\n', 'Baru');
    expect(() => cms.git(['rebase', '--quiet', '--exec', 'false', '--force-rebase', 'HEAD~1'])).toThrow();
    const during = history();
    await save(entry, 'Panen');
    expect((await publish(entry)).status).toBe(200);
    expect([history(), cms.told]).toEqual([during, []]);
    cms.git(['rebase', '--abort']);
    await cms.ask('alfa', 'unpublishedEntries');
    expect(history()).toEqual(['Simpan Panen', 'Baru', 'Mulai']);
  });

  test('a draft of an entry that was moved since stays as it was', async () => {
    await save(old, 'Lama, disunting');
    cms.git(['mv', `content/alfa/${old}`, 'content/alfa/berita/2026-01-02-pindah']);
    cms.git(['commit', '--quiet', '--message', 'Pindah']);
    expect((await publish(old)).status).toBe(409);
    const text = { ...draft('alfa', old), id: 'x', path: `content/alfa/${old}/index.mdx` };
    const { body } = await cms.ask('alfa', 'unpublishedEntryDataFile', text);
    expect(body).toEqual({ data: entryText('Lama, disunting') });
  });

  test('a draft that would change what is not its own is not published', async () => {
    await save(entry, 'Panen');
    const branch = `cms/alfa-${entry}/index`;
    cms.git(['checkout', '--quiet', branch], cms.clone);
    await writeIn(cms.clone, 'content/beta/opd.yaml', 'name: diambil alih\n');
    cms.git(['commit', '--quiet', '--all', '--message', 'Diam-diam'], cms.clone);
    cms.git(['checkout', '--quiet', 'main'], cms.clone);
    expect((await publish(entry)).status).toBe(409);
    expect(cms.told.join()).toContain('content/beta/opd.yaml');
    expect(history()).toEqual(['Mulai']);
  });

  test('what a killed preview left half done is cleared away; its drafts are there', async () => {
    await save(entry, 'Panen');
    await cms.ask('alfa', 'updateUnpublishedEntryStatus', { ...draft('alfa', entry), newStatus: 'pending_review' });
    const second = await startCmsPreview({ root: cms.root });
    cms.git(['checkout', '--quiet', `cms/alfa-${entry}/index`], cms.clone);
    await writeFile(join(cms.clone, 'content/alfa/opd.yaml'), 'separuh');
    await writeFile(join(cms.clone, '.git/index.lock'), '');
    const { body } = await second.ask('alfa', 'unpublishedEntry', draft('alfa', entry));
    expect(body).toMatchObject({ status: 'pending_review' });
    expect(cms.git(['status', '--porcelain', '--branch'], cms.clone)).toBe('## main');
    await second.close();
  });

  test('two previews do not work in one clone', async () => {
    const other = execFile(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
    await writeIn(cms.root, '.cache/cms/claim', String(other.pid));
    const { status, body } = await cms.ask('alfa', 'unpublishedEntries');
    expect([status, body]).toEqual([503, { error: expect.stringContaining('belum dapat menyimpan') }]);
    expect(cms.told.join()).toContain(`in use by another preview (process ${other.pid})`);

    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    expect((await cms.ask('alfa', 'unpublishedEntries')).status).toBe(200);
  });

  test('settings of the developer for Git do not matter', async () => {
    await writeIn(cms.root, '.cache/hooks/pre-rebase', '#!/bin/sh\nexit 1\n');
    await chmod(join(cms.root, '.cache/hooks/pre-rebase'), 0o755);
    const settings = [
      '[commit]\ngpgsign = true\n[gpg]\nprogram = /tidak/ada',
      `[core]\nhooksPath = ${join(cms.root, '.cache/hooks')}`,
      '[diff]\nmnemonicPrefix = true\nrenames = copies',
      '[color]\nui = always',
      '[merge]\nff = false',
    ];
    await writeIn(cms.root, '.cache/gitconfig', settings.join('\n'));
    await commit('README.md', 'Baru.\n', 'Baru');
    await save(entry, 'Panen');
    await commit('README.md', 'Lebih baru.\n', 'Lebih baru');
    process.env.GIT_CONFIG_GLOBAL = join(cms.root, '.cache/gitconfig');
    try {
      await save(entry, 'Panen raya');
      const { body } = await cms.ask('alfa', 'unpublishedEntry', draft('alfa', entry));
      expect(body).toMatchObject({ diffs: [{ path: `content/alfa/${entry}/foto.webp` }, {}] });
      expect((await publish(entry)).status).toBe(200);
    } finally {
      delete process.env.GIT_CONFIG_GLOBAL;
    }
    expect(history()).toEqual(['Simpan Panen raya', 'Simpan Panen', 'Lebih baru', 'Baru', 'Mulai']);
  });

  test('a program that shows diffs in its own way is named', async () => {
    await writeIn(cms.root, '.cache/gitconfig', '[diff]\nexternal = difft\n');
    process.env.GIT_CONFIG_GLOBAL = join(cms.root, '.cache/gitconfig');
    try {
      expect((await cms.ask('alfa', 'unpublishedEntries')).status).toBe(503);
    } finally {
      delete process.env.GIT_CONFIG_GLOBAL;
    }
    expect(cms.told.join()).toContain('git config --global --unset diff.external');
  });
});

test('without a Git repository the CMS is shown, but does not save', async () => {
  const cms = await startCmsPreview({ repository: false });
  const { status, body } = await cms.ask('alfa', 'unpublishedEntries');
  expect([status, body]).toEqual([503, { error: expect.stringContaining('belum dapat menyimpan') }]);
  expect(cms.told.join()).toContain('git init');
  expect(existsSync(cms.clone)).toBe(false);

  await cms.ask('alfa', 'unpublishedEntries');
  expect(cms.told).toHaveLength(1);
  cms.git(['init', '--quiet']);
  cms.git(['config', 'user.name', 'x']);
  cms.git(['config', 'user.email', 'x@contoh.example']);
  cms.git(['add', '.']);
  cms.git(['commit', '--quiet', '--message', 'Mulai']);
  expect((await cms.ask('alfa', 'unpublishedEntries')).status).toBe(200);
  await cms.close();
});
