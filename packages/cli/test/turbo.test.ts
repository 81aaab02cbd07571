import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commitCopy, copyRepository } from '@opd/testing/repository-copy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selectSites } from '../src/build/select-sites.ts';
import { planBuilds } from '../src/build/turbo.ts';
import { outsideFile } from '../src/life/outside-file.ts';
import { listBuilds } from '../src/workspace.ts';

/**
 * A copy of this repository as it lies on the disk, as a Git repository of its own: the test edits files
 * and asks Turborepo what it would build.
 */
describe('what a change rebuilds', () => {
  let root = '';
  let sites: string[] = [];
  let before: Map<string, string>;

  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  const env = { TURBO_TELEMETRY_DISABLED: '1', OPD_TODAY: '2026-11-25' };
  const hashes = async () => new Map((await planBuilds(root, sites, env)).map(({ slug, hash }) => [slug, hash]));

  beforeAll(async () => {
    root = await copyRepository();
    await commitCopy(root);
    sites = await listBuilds(root);
    before = await hashes();
    // The whole repository is copied, which takes its time on a busy machine.
  }, 120_000);
  afterAll(() => rm(root, { recursive: true, force: true }));

  /** Sites whose hash a change moves; the change is taken back. */
  async function rebuiltBy(...paths: string[]): Promise<string[]> {
    await change(paths);
    const after = await hashes();
    git('checkout', '--quiet', '.');
    git('clean', '--quiet', '-fdx', '--exclude=node_modules', '--exclude=.turbo', '--exclude=.cache');
    return sites.filter((slug) => before.get(slug) !== after.get(slug));
  }

  /** Sites that `opd build --affected` selects for a commit; the commit is taken back. */
  async function affectedBy(...paths: string[]): Promise<string[]> {
    await change(paths);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'change');
    const affected = await selectSites(root, { slugs: [], affectedSince: 'HEAD~1' }, env);
    git('reset', '--quiet', '--hard', 'HEAD~1');
    return affected;
  }

  async function change(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      if (existsSync(join(root, path))) await appendFile(join(root, path), '\n');
      else await writeFile(join(root, path), 'new\n');
    }
  }

  test('every site is planned', () => expect([...before.keys()].sort()).toEqual(sites));

  test('an edited profile of one OPD: that site, the portal, and the CMS, which names all OPDs', async () => {
    expect(await rebuiltBy('content/dinkes/opd.yaml')).toEqual(['cms', 'dinkes', 'portal']);
    expect(await affectedBy('content/dinkes/opd.yaml')).toEqual(['cms', 'dinkes', 'portal']);
  });

  test('a handover: the CMS alone, which asks who may write; no page shows who the operators are', async () => {
    expect(await rebuiltBy('content/dinkes/operators.yaml')).toEqual(['cms']);
    expect(await affectedBy('content/dinkes/operators.yaml')).toEqual(['cms']);
  });

  test('the CMS: itself alone', async () => {
    expect(await rebuiltBy('packages/cms/src/index.ts')).toEqual(['cms']);
    expect(await affectedBy('packages/cms/src/index.ts')).toEqual(['cms']);
  });

  test.each([
    ['a new entry', 'content/dinkes/berita/2026-01-02-kabar/index.mdx'],
    ['a new photo', 'content/dinkes/berita/2026-01-02-kabar/foto.jpg'],
  ])('%s of one OPD: that site and the portal', async (_what, path) => {
    expect(await rebuiltBy(path)).toEqual(['dinkes', 'portal']);
    expect(await affectedBy(path)).toEqual(['dinkes', 'portal']);
  });

  test.each([
    'content/kabupaten.yaml',
    'packages/theme/src/new.ts',
    'packages/schema/src/field.ts',
    'packages/registry/src/load.ts',
    'packages/check/src/index.ts',
    'tsconfig.base.json',
  ])('%s: all sites', async (path) => {
    expect(await rebuiltBy(path)).toEqual(sites);
    expect(await affectedBy(path)).toEqual(sites);
  });

  test('tests and what they share, guides, the command line, the server and the benchmarks: none', async () => {
    const packages = await readdir(join(root, 'packages'), { withFileTypes: true });
    const tests = packages
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [`packages/${name}/test/new.test.ts`, `packages/${name}/e2e/new.test.ts`]);
    const notes = ['README.md', 'packages/theme/README.md', 'packages/theme/CHANGELOG.md', 'packages/check/ATURAN.md'];
    const code = ['cli/src/main.ts', 'server/src/main.ts', 'bench/src/measure.ts', 'testing/src/memory-reader.ts'].map(
      (path) => `packages/${path}`,
    );
    const others = [...notes, ...code, '.github/workflows/check.yml', '.github/images/new.png'];
    expect(await rebuiltBy(...tests, ...others)).toEqual([]);
    expect(await affectedBy(...tests, ...others)).toEqual([]);
  });

  test.each([
    ['the theme', 'satori', 'all'],
    ['the CMS alone', 'decap-cms-app', 'cms'],
    ['the command line alone', 'turborepo-remote-cache', 'none'],
  ])('another version of a library of %s (%s): %s', async (_whose, name, rebuilt) => {
    const lockfile = join(root, 'package-lock.json');
    const text = await readFile(lockfile, 'utf8');
    const entry = new RegExp(`("node_modules/${name}": \\{\\s+"version": ")[^"]+`);
    await writeFile(
      lockfile,
      text.replace(entry, (_, head: string) => `${head}99.0.0`),
    );
    const after = await hashes();
    git('checkout', '--quiet', '.');
    const expected = { all: sites, cms: ['cms'], none: [] }[rebuilt];
    expect(sites.filter((slug) => before.get(slug) !== after.get(slug))).toEqual(expected);
  });

  test('an override of one site: that site alone', async () => {
    expect(await rebuiltBy('sites/kanor/src/components/SiteFooter.astro')).toEqual(['kanor']);
  });

  test('another day: all sites, which reckon from it what is over; not the CMS, which asks the clock of its reader', async () => {
    const later = await planBuilds(root, sites, { ...env, OPD_TODAY: '2030-01-01' });
    expect(later.filter(({ slug, hash }) => before.get(slug) === hash).map(({ slug }) => slug)).toEqual(['cms']);
  });

  test('an hour at which something came or went on one site: that site alone', async () => {
    expect(await rebuiltBy(outsideFile('kanor'))).toEqual(['kanor']);
  });

  test('another time of the day: none', async () => {
    const noon = await planBuilds(root, sites, { ...env, OPD_TIME: '12:00' });
    expect(noon.filter(({ slug, hash }) => before.get(slug) !== hash)).toEqual([]);
  });

  test('--filter selects one site', async () => {
    const plan = await planBuilds(root, ['kanor'], env);
    expect(plan.map(({ slug }) => slug)).toEqual(['kanor']);
  });

  describe('choosing what to build', () => {
    test('looks at files that are not committed, and at new ones', async () => {
      await change(['content/dinkes/opd.yaml', 'content/kanor/berita/2026-01-02-kabar/index.mdx']);
      const all = await selectSites(root, { slugs: [], affectedSince: 'HEAD' }, env);
      const named = await selectSites(root, { slugs: ['balen', 'kanor', 'portal'], affectedSince: 'HEAD' }, env);
      git('checkout', '--quiet', '.');
      git('clean', '--quiet', '-fd');
      expect(all).toEqual(['cms', 'dinkes', 'kanor', 'portal']);
      expect(named).toEqual(['kanor', 'portal']);
    });

    test('leaves out what another branch has changed meanwhile', async () => {
      git('switch', '--quiet', '--create', 'usul');
      await change(['content/kanor/berita/2026-01-02-kabar/index.mdx']);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'usul');
      git('switch', '--quiet', 'main');
      await change(['content/dinkes/berita/2026-01-02-kabar/index.mdx']);
      git('add', '--all');
      git('commit', '--quiet', '--message', 'lain');
      git('switch', '--quiet', 'usul');
      const selected = await selectSites(root, { slugs: [], affectedSince: 'main' }, env);
      git('switch', '--quiet', 'main');
      git('reset', '--quiet', '--hard', 'HEAD~1');
      expect(selected).toEqual(['kanor', 'portal']);
    });

    test('takes one part of what is left', async () => {
      const parts = [1, 2, 3].map((part) => selectSites(root, { slugs: [], shard: { part, of: 3 } }, env));
      const built = await Promise.all(parts);
      expect(built.flat().sort()).toEqual(sites);
      expect(built[0]?.slice(0, 2)).toEqual([sites[0], sites[3]]);
    });

    test('names a commit that git does not know', async () => {
      const selection = { slugs: [], affectedSince: 'tidak-ada' };
      await expect(selectSites(root, selection, env)).rejects.toThrow('Not a valid object name tidak-ada');
    });
  });
});
