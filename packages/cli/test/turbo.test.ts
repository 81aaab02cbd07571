import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planBuilds } from '../src/build/turbo.ts';
import { outsideFile } from '../src/life/outside-file.ts';
import { listBuilds, repositoryRoot } from '../src/workspace.ts';
import { copyRepository } from './repository-copy.ts';

/**
 * A copy of this repository as it lies on the disk, as a Git repository of its own: the test edits files
 * and asks Turborepo what it would build.
 */
describe('what a change rebuilds', () => {
  let root = '';
  let sites: string[] = [];
  let before: Map<string, string>;

  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'ignore' });
  const hashes = async () =>
    new Map((await planBuilds(root, sites, { TURBO_TELEMETRY_DISABLED: '1' })).map(({ slug, hash }) => [slug, hash]));

  beforeAll(async () => {
    root = await copyRepository();
    git('init', '--quiet', '--initial-branch=main');
    git('config', 'user.email', 'test@example.org');
    git('config', 'user.name', 'test');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'start');
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

  /** Sites that `turbo run build --affected` selects for a commit; the commit is taken back. */
  async function affectedBy(...paths: string[]): Promise<string[]> {
    await change(paths);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'change');
    const turbo = join(repositoryRoot, 'node_modules/turbo/bin/turbo');
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_SCM_BASE: 'HEAD~1' };
    const args = [turbo, 'run', 'build', '--affected', '--dry=json'];
    const text = execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 64e6 });
    git('reset', '--quiet', '--hard', 'HEAD~1');
    return sites.filter((slug) => text.includes(`"taskId": "@site/${slug}#build"`));
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

  test('tests, guides and the command line: none', async () => {
    const packages = await readdir(join(root, 'packages'), { withFileTypes: true });
    const tests = packages
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => [`packages/${name}/test/new.test.ts`, `packages/${name}/e2e/new.test.ts`]);
    const others = ['packages/theme/README.md', 'packages/cli/src/main.ts', 'README.md', '.github/images/new.png'];
    expect(await rebuiltBy(...tests, ...others)).toEqual([]);
    expect(await affectedBy(...tests, ...others)).toEqual([]);
  });

  test('an override of one site: that site alone', async () => {
    expect(await rebuiltBy('sites/kanor/src/components/SiteFooter.astro')).toEqual(['kanor']);
  });

  test('another day: all sites, since what is current and what is over is reckoned from it', async () => {
    const tomorrow = await planBuilds(root, sites, { TURBO_TELEMETRY_DISABLED: '1', OPD_TODAY: '2030-01-01' });
    expect(tomorrow.filter(({ slug, hash }) => before.get(slug) === hash)).toEqual([]);
  });

  test('an hour at which something came or went on one site: that site alone', async () => {
    expect(await rebuiltBy(outsideFile('kanor'))).toEqual(['kanor']);
  });

  test('another time of the day: none', async () => {
    const noon = await planBuilds(root, sites, { TURBO_TELEMETRY_DISABLED: '1', OPD_TIME: '12:00' });
    expect(noon.filter(({ slug, hash }) => before.get(slug) !== hash)).toEqual([]);
  });

  test('--filter selects one site', async () => {
    const plan = await planBuilds(root, ['kanor'], { TURBO_TELEMETRY_DISABLED: '1' });
    expect(plan.map(({ slug }) => slug)).toEqual(['kanor']);
  });
});
