import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clearStaleOutputs, recordOutputs } from '../src/build/stale-output.ts';

describe('an output that Turborepo is about to restore over', () => {
  let root = '';
  let page = '';
  const plan = (hash: string, cached: boolean) => [{ slug: 'alpha', hash, cached }];
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-stale-'));
    page = join(root, 'sites/alpha/dist/index.html');
    await mkdir(join(root, 'sites/alpha/dist'), { recursive: true });
    await writeFile(page, 'x');
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  test('stays when it is what the cache holds', async () => {
    await recordOutputs(root, plan('a', false), [{ slug: 'alpha', status: 'built', milliseconds: 1 }]);
    await clearStaleOutputs(root, plan('a', true));
    expect(existsSync(page)).toBe(true);
  });

  test('is emptied when it was built from something else', async () => {
    await recordOutputs(root, plan('a', false), [{ slug: 'alpha', status: 'built', milliseconds: 1 }]);
    await clearStaleOutputs(root, plan('b', true));
    expect(existsSync(page)).toBe(false);
  });

  test('is emptied when nobody knows what it is, or when someone else has written to it since', async () => {
    await clearStaleOutputs(root, plan('a', true));
    expect(existsSync(page)).toBe(false);
    await mkdir(join(root, 'sites/alpha/dist'));
    await recordOutputs(root, plan('a', false), [{ slug: 'alpha', status: 'cached' }]);
    await writeFile(page, 'x');
    await clearStaleOutputs(root, plan('a', true));
    expect(existsSync(page)).toBe(false);
  });

  test('stays when the site will be built: Astro empties it itself, and a failure keeps the last good build', async () => {
    await clearStaleOutputs(root, plan('b', false));
    expect(existsSync(page)).toBe(true);
  });

  test('a damaged record is as good as none', async () => {
    await mkdir(join(root, '.cache'));
    await writeFile(join(root, '.cache/outputs.json'), '{"alpha":');
    await clearStaleOutputs(root, plan('a', true));
    expect(existsSync(page)).toBe(false);
  });
});
