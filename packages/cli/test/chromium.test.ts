import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OpdError } from '../src/error.ts';
import { ensureBrowsers, ensureChromium } from '../src/verify/chromium.ts';
import { findOnPath } from '../src/verify/programs.ts';

describe('the browser of the end-to-end tests', () => {
  let path = '';
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), 'opd-chromium-'));
  });
  afterEach(() => rm(path, { recursive: true, force: true }));

  async function program(name: string, script: string): Promise<string> {
    const file = join(path, name);
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o755);
    return file;
  }

  test('is the one on PATH', async () => {
    const chrome = await program('google-chrome', '');
    expect(await ensureChromium(path, { path: `/nowhere:${path}`, isRoot: true })).toBe(chrome);
  });

  test('is installed with apt when it is missing and the user may', async () => {
    const log = join(path, 'log');
    const install = `cp "$0" '${join(path, 'chromium')}'`;
    await program('apt-get', `echo "$@" >> '${log}'; [ "$1" = install ] && ${install}; true`);
    expect(await ensureChromium(path, { path, isRoot: true })).toBe(join(path, 'chromium'));
    expect(await readFile(log, 'utf8')).toBe('update\ninstall -y --no-install-recommends chromium\n');
  });

  test.each([
    ['the user may not install', false, 'true'],
    ['apt fails, as it does offline', true, 'exit 100'],
  ])('is asked for when %s', async (_why, isRoot, script) => {
    await program('apt-get', script);
    const error: unknown = await ensureChromium(path, { path, isRoot }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpdError);
    expect(error).toMatchObject({ hint: expect.stringContaining('apt-get install chromium') });
  });

  const packagesOf = (log: string) => log.split('\n').filter((line) => line.startsWith('install'));

  test('comes together with the quicker shell', async () => {
    const log = join(path, 'log');
    const install = `for name in chromium chromium-headless-shell; do cp "$0" '${path}'/$name; done`;
    await program('apt-get', `echo "$@" >> '${log}'; [ "$1" = install ] && { ${install}; }; true`);
    expect(await ensureBrowsers(path, { path, isRoot: true })).toEqual({
      chromium: join(path, 'chromium'),
      shell: join(path, 'chromium-headless-shell'),
    });
    expect(packagesOf(await readFile(log, 'utf8'))).toEqual([
      'install -y --no-install-recommends chromium chromium-headless-shell',
    ]);
  });

  test('comes alone where there is no such shell', async () => {
    const log = join(path, 'log');
    const refuse = 'case "$*" in *shell*) exit 100;; esac';
    const install = `cp "$0" '${join(path, 'chromium')}'`;
    await program('apt-get', `echo "$@" >> '${log}'; ${refuse}; [ "$1" = install ] && ${install}; true`);
    const browsers = await ensureBrowsers(path, { path, isRoot: true });
    expect(browsers).toEqual({ chromium: join(path, 'chromium'), shell: undefined });
  });

  test('is enough for those who may not install the shell', async () => {
    const chromium = await program('chromium', '');
    expect(await ensureBrowsers(path, { path, isRoot: false })).toEqual({ chromium, shell: undefined });
  });

  test('a file that cannot be run is no program', async () => {
    await writeFile(join(path, 'chromium'), '');
    expect(findOnPath(['chromium'], path)).toBeUndefined();
  });
});
