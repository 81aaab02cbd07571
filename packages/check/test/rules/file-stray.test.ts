import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/index.ts';
import { check, entryPath, exampleSite, frontmatter, ruleIds, today } from '../example-site.ts';
import { smallPhoto } from '../real-files.ts';

describe('file-stray', () => {
  it.each([
    ['dinas/berita/foto.webp', 'langsung di folder "berita"'],
    ['dinas/kegiatan/foto.webp', 'di folder "kegiatan", yang bukan jenis isi'],
    ['dinas/kegiatan/2026-04-15-panen/foto.webp', 'di folder "kegiatan", yang bukan jenis isi'],
    ['dinas/berita/2026-04-15-panen/asli/foto.webp', 'di folder "asli" di dalam tulisan'],
    ['dinas/berita/2026-04-15-panen/asli/lama/foto.webp', 'di folder "asli" di dalam tulisan'],
  ])('finds %s', async (file, message) => {
    const found = await check({ [file]: smallPhoto });
    expect(found).toMatchObject([{ ruleId: 'file-stray', file, message: expect.stringContaining(message) }]);
  });

  it.each(['turbo.json', 'astro.config.ts', 'catatan.txt', 'naskah.pdf', 'README.md', 'lain.yaml'])(
    'finds dinas/%s, which no entry can use',
    async (name) => {
      const found = await check({ [`dinas/${name}`]: '{}' });
      expect(found.find(({ ruleId }) => ruleId === 'file-stray')).toMatchObject({ file: `dinas/${name}` });
    },
  );

  it('leaves an entry in the wrong folder to the rule that tells of it', async () => {
    const entry = 'dinas/warta/2026-04-15-panen/index.mdx';
    const change = { [entry]: frontmatter, [entry.replace('index.mdx', 'foto.webp')]: smallPhoto };
    expect(ruleIds(await check(change))).toEqual(['entry-folder-name']);
    expect(ruleIds(await check({ 'dinas/berita/panen.mdx': frontmatter }))).toEqual(['entry-folder-name']);
  });

  it('lets no symbolic link pass, wherever it lies and wherever it leads', async () => {
    const root = await mkdtemp(join(tmpdir(), 'opd-check-'));
    for (const [path, content] of Object.entries(exampleSite)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
    const home = dirname(entryPath);
    await symlink('/etc/hostname', join(root, home, 'rahasia.txt'));
    await symlink('panen.webp', join(root, home, 'lain.webp'));
    await symlink('/etc', join(root, home, 'etc'));
    await symlink('tidak-ada', join(root, 'dinas/berita/2026-04-16-tanam'));
    await symlink('/etc/passwd', join(root, 'dinas/potret.jpg'));
    await mkdir(join(root, 'dinas/berita/2026-04-17-rapat'));
    await symlink('../2026-04-15-panen/index.mdx', join(root, 'dinas/berita/2026-04-17-rapat/index.mdx'));
    const found = await checkSite({ contentRoot: root, slug: 'dinas', today });
    await rm(root, { recursive: true });
    const errors = found.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, ruleId }) => `${file.slice('dinas/'.length)} ${ruleId}`)).toEqual([
      'berita/2026-04-15-panen/etc file-type-forbidden',
      'berita/2026-04-15-panen/lain.webp photo-file-type',
      'berita/2026-04-15-panen/rahasia.txt file-type-mismatch',
      'berita/2026-04-16-tanam file-stray',
      'berita/2026-04-17-rapat/index.mdx frontmatter-invalid',
      'potret.jpg photo-file-type',
    ]);
    expect(JSON.stringify(errors)).toContain('symlink');
  });

  it('is content with files beside entries and portraits beside opd.yaml', async () => {
    const change = { [entryPath.replace('index.mdx', 'foto.webp')]: smallPhoto, 'dinas/potret.webp': smallPhoto };
    expect(new Set(ruleIds(await check(change)))).toEqual(new Set(['photo-unused']));
  });
});
