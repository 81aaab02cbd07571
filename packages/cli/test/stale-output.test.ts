import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { areOutputsOf, recordOutputs, removeOutputs, restoredOver, takeOutputs } from '../src/build/stale-output.ts';

describe('an output that Turborepo has restored over', () => {
  let root = '';
  let page = '';
  const builds = (hash: string, cached: boolean) => [{ slug: 'alpha', hash, cached }];
  const stale = async (hash: string, cached = true) =>
    restoredOver(await takeOutputs(root, ['alpha']), builds(hash, cached));
  const record = async (hash: string, status: 'cached' | 'failed') => {
    const result = status === 'failed' ? { status, message: 'x' } : { status };
    await recordOutputs(root, await takeOutputs(root, ['alpha']), builds(hash, false), [{ slug: 'alpha', ...result }]);
  };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-stale-'));
    page = join(root, 'sites/alpha/dist/index.html');
    await mkdir(join(root, 'sites/alpha/dist'), { recursive: true });
    await writeFile(page, 'x');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test('is right when it was what the cache holds', async () => {
    await record('a', 'cached');
    expect(await stale('a')).toEqual([]);
  });

  test('is stale when it was built from something else', async () => {
    await record('a', 'cached');
    expect(await stale('b')).toEqual(['alpha']);
  });

  test('is stale when nobody knows what it was, or when someone else had written to it since', async () => {
    expect(await stale('a')).toEqual(['alpha']);
    await record('a', 'cached');
    await writeFile(join(root, 'sites/alpha/dist/new.html'), 'x');
    expect(await stale('a')).toEqual(['alpha']);
  });

  test('is stale after a failed build, and after a run that was killed before it could record anything', async () => {
    await record('a', 'cached');
    await record('b', 'failed');
    expect(await stale('a')).toEqual(['alpha']);
    await record('a', 'cached');
    await takeOutputs(root, ['alpha']);
    expect(await stale('a')).toEqual(['alpha']);
  });

  test('is no question where there was none, nor where the site was built: Astro empties it itself', async () => {
    expect(await stale('a', false)).toEqual([]);
    await removeOutputs(root, ['alpha']);
    expect(existsSync(page)).toBe(false);
    expect(await stale('a')).toEqual([]);
  });

  test('what is known of other sites stays known', async () => {
    await record('a', 'cached');
    await recordOutputs(root, await takeOutputs(root, ['beta']), [], []);
    expect(await stale('a')).toEqual([]);
  });

  test('a damaged record is as good as none', async () => {
    await mkdir(join(root, '.cache'));
    await writeFile(join(root, '.cache/outputs.json'), '{"alpha":');
    expect(await stale('a')).toEqual(['alpha']);
  });
});

describe('outputs of a state of the repository', () => {
  let root = '';
  const slugs = ['alpha', 'beta'];
  const dist = (slug: string) => join(root, 'sites', slug, 'dist');
  const record = async (state: string | undefined, built = slugs) => {
    const builds = built.map((slug) => ({ slug, hash: 'a', cached: false }));
    await recordOutputs(root, await takeOutputs(root, built), builds, [], state);
  };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-outputs-'));
    for (const slug of slugs) await mkdir(dist(slug), { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test('are there after a build of it, also of some sites at a time', async () => {
    expect(await areOutputsOf('one', root, slugs)).toBe(false);
    await record('one', ['alpha']);
    expect(await areOutputsOf('one', root, slugs)).toBe(false);
    await record('one', ['beta']);
    expect(await areOutputsOf('one', root, slugs)).toBe(true);
  });

  test('are not there when something changed, during the build or since, or an output was touched', async () => {
    await record('one');
    expect(await areOutputsOf('two', root, slugs)).toBe(false);
    await rm(dist('beta'), { recursive: true });
    expect(await areOutputsOf('one', root, slugs)).toBe(false);
    await mkdir(dist('beta'));
    await record(undefined);
    expect(await areOutputsOf('one', root, slugs)).toBe(false);
  });
});
