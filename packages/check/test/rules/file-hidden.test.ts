import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSite, nodeFiles } from '../../src/index.ts';
import { check, exampleSite, ruleIds, today } from '../example-site.ts';

const rule = 'file-hidden';
const home = 'dinas/berita/2026-04-15-panen';

describe(rule, () => {
  it.each([
    ['.htaccess', 'laporkan'],
    ['.user.ini', 'laporkan'],
    ['.env', 'ganti sekarang juga'],
    ['.env.local', 'ganti sekarang juga'],
    ['.htpasswd', 'ganti sekarang juga'],
    ['._panen.webp', 'macOS'],
    ['.gitattributes', 'Contoh: renja-2026.pdf'],
    ['.gitkeep', 'Contoh: renja-2026.pdf'],
    ['.panen.webp', 'Contoh: panen.webp'],
    ['..', 'Contoh: renja-2026.pdf'],
  ])('refuses %s, wherever it lies, and nothing else has to be said of it', async (name, help) => {
    for (const folder of ['dinas', 'dinas/berita', home, `${home}/asli`]) {
      const file = `${folder}/${name}`;
      expect(await check({ [file]: 'x' })).toMatchObject([
        { ruleId: rule, severity: 'error', file, line: 1, help: expect.stringContaining(help) },
      ]);
    }
  });

  it('lets the layout of a window be, which macOS makes again and again and Git ignores', async () => {
    expect(await check({ [`${home}/.DS_Store`]: 'x' })).toEqual([]);
  });

  it('tells a hidden folder once, whatever is in it', async () => {
    const inside = ['config', 'hooks/pre-commit', 'a/.b/c'].map((name) => [`${home}/.git/${name}`, 'x'] as const);
    expect(await check(Object.fromEntries(inside))).toMatchObject([{ ruleId: rule, file: `${home}/.git` }]);
    const entry = { 'dinas/berita/.2026-04-16-tanam/index.mdx': 'x' };
    expect(await check(entry)).toMatchObject([{ ruleId: rule, file: 'dinas/berita/.2026-04-16-tanam' }]);
  });

  it('finds on disk what folders hide, and does not look into it', async () => {
    const root = await mkdtemp(join(tmpdir(), 'opd-check-'));
    const hidden = ['dinas/.git/config', 'dinas/.env', `${home}/.htaccess`, `${home}/node_modules/a/index.js`];
    const npms = 'dinas/node_modules/a/index.js';
    for (const path of [...Object.keys(exampleSite), ...hidden, npms]) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), Object.entries(exampleSite).find(([name]) => name === path)?.[1] ?? 'x');
    }
    await symlink('/etc/passwd', join(root, 'dinas/berita/.rahasia'));
    const errors = (await checkSite({ contentRoot: root, slug: 'dinas', today })).filter(
      ({ severity }) => severity === 'error',
    );
    expect(new Set(ruleIds(errors))).toEqual(new Set([rule]));
    expect(errors.map(({ file }) => file)).toEqual([
      'dinas/.env',
      'dinas/.git',
      'dinas/berita/.rahasia',
      `${home}/.htaccess`,
      `${home}/node_modules`,
    ]);
    expect((await nodeFiles(root).listFiles('dinas')).some((path) => path.includes('config'))).toBe(false);
    await rm(root, { recursive: true });
  });

  it('refuses every name with a leading dot, and no other', async () => {
    const names = fc.stringMatching(/^[A-Za-z0-9._-]{1,12}$/);
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const isHidden = ruleIds(await check({ [`${home}/${name}`]: 'x' })).includes(rule);
        expect(isHidden).toBe(name.startsWith('.'));
      }),
    );
  });
});
