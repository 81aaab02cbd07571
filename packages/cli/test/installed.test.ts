import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { agree, isInstalled, markInstalled } from '../src/bootstrap/installed.mjs';
import { missingTool } from '../src/bootstrap/missing-tool.mjs';

describe('is everything installed?', () => {
  let root = '';
  const write = (path: string, text: string) => writeFile(join(root, path), text);
  const lockfile = (version: string) => JSON.stringify({ packages: { '': {}, 'node_modules/astro': { version } } });

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-installed-'));
    await write('package-lock.json', lockfile('7.0.0'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  async function install(version: string) {
    await mkdir(join(root, 'node_modules/.bin'), { recursive: true });
    await write('node_modules/.bin/node', '');
    await write('node_modules/.package-lock.json', lockfile(version));
  }

  test('not in a fresh clone', () => expect(isInstalled(root)).toBe(false));

  test('when npm recorded the same versions, even if npm was called by hand', async () => {
    await install('7.0.0');
    expect(isInstalled(root)).toBe(true);
  });

  test('not when the lockfile asks for another version than the one present', async () => {
    await install('7.0.0');
    markInstalled(root);
    await write('package-lock.json', lockfile('7.0.1'));
    expect(isInstalled(root)).toBe(false);
  });

  test('not when an installation was broken off', async () => {
    await mkdir(join(root, 'node_modules/astro'), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });

  test('after this command has installed this very lockfile', async () => {
    await install('6.0.0');
    expect(isInstalled(root)).toBe(false);
    markInstalled(root);
    expect(isInstalled(root)).toBe(true);
  });
});

describe('two records agree', () => {
  test('although packages for other platforms are missing', () =>
    expect(agree({ 'node_modules/x-win32': { version: '1.0.0', optional: true } }, {})).toBe(true));
  test('unless a new workspace is not linked yet', () =>
    expect(agree({ 'node_modules/@site/a': { link: true, resolved: 'sites/a' } }, {})).toBe(false));
});

test('a missing tool is named in both languages with a place to get it', () => {
  expect(missingTool('git')).toMatch(/Git was not found[\s\S]*git-scm\.com[\s\S]*Git tidak ditemukan/);
});
