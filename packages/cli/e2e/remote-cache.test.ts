import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { commitCopy, copyRepository } from '@opd/testing/repository-copy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/workspace.ts';
import { run } from '../test/check-workflow.ts';
import { type CacheServer, startCacheServer } from './cache-server.ts';

/** Two clones of the repository that share what they build through a server, as two machines would. */
describe('a shared cache of builds', () => {
  const team = 'pemkab';
  const sites = ['balen', 'ngasem', 'trucuk'];
  const key = 'kunci-uji-yang-cukup-panjang-untuk-turborepo';
  const home = 'dist/index.html';
  let folder = '';
  let first = '';
  let second = '';
  let writable: CacheServer;
  let readable: CacheServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-remote-cache-'));
    const storage = join(folder, 'storage');
    writable = await startCacheServer(storage, { TURBO_TOKEN: 'tulis' });
    readable = await startCacheServer(storage, { TURBO_TOKEN: 'baca', READ_ONLY: 'true' });
    first = await copyRepository();
    second = join(folder, 'second');
    await commitCopy(first);
    await run(first, `git clone --quiet '${first}' '${second}'`);
    await symlink(join(repositoryRoot, 'node_modules'), join(second, 'node_modules'));
    await run(second, 'echo /node_modules >> .git/info/exclude');
  });
  afterAll(async () => {
    writable?.stop();
    readable?.stop();
    for (const one of [folder, first]) await rm(one, { recursive: true, force: true });
  });

  /** Builds sites in a clone that has built nothing so far, and gives the last line of what was said. */
  async function build(clone: string, slugs: readonly string[], access: Readonly<Record<string, string>>) {
    await run(clone, 'rm -rf .turbo .cache sites/*/dist sites/*/.turbo');
    return rebuild(clone, slugs, access);
  }

  /** Not through npm, which would install anew, and into the packages that the clones share with this repository. */
  async function rebuild(clone: string, slugs: readonly string[], access: Readonly<Record<string, string>>) {
    const env = { OPD_TODAY: '2026-11-25', TURBO_TEAM: team, TURBO_REMOTE_CACHE_SIGNATURE_KEY: key, ...access };
    const { code, output } = await run(
      clone,
      `'${process.execPath}' packages/cli/bin/opd.ts build ${slugs.join(' ')}`,
      env,
    );
    expect(code, output).toBe(0);
    return output
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/ in .*/, '');
  }

  const write = () => ({ TURBO_API: writable.address, TURBO_TOKEN: 'tulis' });
  const read = () => ({ TURBO_API: readable.address, TURBO_TOKEN: 'baca' });
  /** Files of the server, with the moment each was written. */
  async function stored(): Promise<Map<string, number>> {
    const store = join(folder, 'storage', team);
    const paths = (await readdir(store)).sort().map((name) => join(store, name));
    const stats = await Promise.all(paths.map((path) => stat(path)));
    return new Map(paths.map((path, index) => [path, stats[index]?.mtimeMs ?? 0]));
  }

  /** Every file of a built site with its bytes. */
  async function bytes(clone: string, slug: string): Promise<Map<string, Buffer>> {
    const dist = join(clone, 'sites', slug, 'dist');
    const files = (await readdir(dist, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
    const paths = files.map((file) => join(file.parentPath, file.name)).sort();
    const contents = await Promise.all(paths.map((path) => readFile(path)));
    return new Map(paths.map((path, index) => [path.slice(dist.length), contents[index] ?? Buffer.alloc(0)]));
  }

  /** Path of what the server keeps of a site. */
  async function artifactOf(slug: string): Promise<string> {
    const paths = [...(await stored()).keys()].filter((path) => !path.endsWith('.tag'));
    for (const path of paths) if (zstdDecompressSync(await readFile(path)).includes(`sites/${slug}/dist`)) return path;
    throw new Error(`Nothing is kept of ${slug}.`);
  }

  test('gives the second clone every site without building one, byte for byte', async () => {
    expect(await build(first, sites, write())).toBe('3 sites: 3 built, 0 unchanged');
    expect(await build(second, sites, read())).toBe('3 sites: 0 built, 3 unchanged');
    // Astro has not run.
    expect(existsSync(join(second, '.cache/astro'))).toBe(false);
    for (const slug of sites) {
      const [built, fetched] = await Promise.all([bytes(first, slug), bytes(second, slug)]);
      expect(fetched.size).toBeGreaterThan(10);
      expect(fetched).toEqual(built);
    }
  });

  test('refuses what was tampered with, and what was signed for another site', async () => {
    const [balen, ngasem, trucuk] = await Promise.all(sites.map(artifactOf));
    const page = zstdDecompressSync(await readFile(balen ?? ''));
    const poison = page.toString('latin1').replaceAll('Kecamatan Balen', 'Judi Slot Balen');
    await writeFile(balen ?? '', zstdCompressSync(Buffer.from(poison, 'latin1')));
    await copyFile(ngasem ?? '', trucuk ?? '');
    await copyFile(`${ngasem}.tag`, `${trucuk}.tag`);

    // The poison works: without signatures it is published.
    await run(second, `sed -i 's/"signature": true/"signature": false/' turbo.json`);
    expect(await build(second, ['balen'], read())).toBe('1 site: 0 built, 1 unchanged');
    expect(await readFile(join(second, 'sites/balen', home), 'utf8')).toContain('Judi Slot');

    await run(second, 'git checkout --quiet turbo.json');
    expect(await build(second, ['balen', 'trucuk'], read())).toBe('2 sites: 2 built, 0 unchanged');
    for (const slug of ['balen', 'trucuk']) expect(await bytes(second, slug)).toEqual(await bytes(first, slug));
  });

  test('refuses what another key has signed; and who may only read stores nothing', async () => {
    const before = await stored();
    const stranger = { ...read(), TURBO_REMOTE_CACHE_SIGNATURE_KEY: 'kunci-lain-yang-juga-cukup-panjang-sekali' };
    expect(await build(second, ['ngasem'], stranger)).toBe('1 site: 1 built, 0 unchanged');
    expect(await stored()).toEqual(before);
  });

  test('is not needed: where the secrets are empty, as in a fork, sites are built without it', async () => {
    const nothing = { TURBO_API: writable.address, TURBO_TOKEN: '', TURBO_REMOTE_CACHE_SIGNATURE_KEY: '' };
    expect(await rebuild(second, ['ngasem'], nothing)).toBe('1 site: 0 built, 1 unchanged');
  });
});
