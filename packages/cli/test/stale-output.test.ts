import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordOutputs, removeOutputs, restoredOver, takeOutputs } from '../src/build/stale-output.ts';

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
