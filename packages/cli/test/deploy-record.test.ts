import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostFiles, manifestName, releaseId, renderManifest } from '@opd/deploy';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordRolledBack } from '../src/deploy/record.ts';

/** The manifest of a release whose home page has this digit for a hash. */
const manifestOf = (digit: string) => new Map([['files/index.html', digit.repeat(64)]]);

describe('the record of releases, after a rollback', () => {
  let record = '';
  const git = (...args: string[]) => execFileSync('git', args, { cwd: record, encoding: 'utf8', stdio: 'pipe' });
  const read = (site: string, name: string) => readFile(join(record, site, name), 'utf8');

  /** A deploy of a site, as the workflow records it. */
  async function deploy(site: string, digit: string): Promise<void> {
    await mkdir(join(record, site), { recursive: true });
    await writeFile(join(record, site, manifestName), renderManifest(manifestOf(digit)));
    await writeFile(join(record, site, hostFiles.redirects), `/lama-${digit}/ /baru/ 301\n`);
    git('add', '.');
    git('commit', '--quiet', '--message', `${site} ${digit}`);
  }

  beforeEach(async () => {
    record = await mkdtemp(join(tmpdir(), 'opd-record-'));
    git('init', '--quiet', '--initial-branch=rilis');
    git('config', 'user.name', 'Uji');
    git('config', 'user.email', 'uji@contoh.example');
    for (const digit of ['1', '2', '3']) await deploy('dinkes', digit);
    await deploy('kanor', '1');
  });
  afterEach(() => rm(record, { recursive: true, force: true }));

  test('names the release that is shown again, with its redirects, ready to be committed', async () => {
    await recordRolledBack(record, 'dinkes', releaseId(manifestOf('2')));
    expect(await read('dinkes', manifestName)).toBe(renderManifest(manifestOf('2')));
    expect(await read('dinkes', hostFiles.redirects)).toBe('/lama-2/ /baru/ 301\n');
    expect(git('diff', '--cached', '--name-only').trim().split('\n')).toEqual(
      [manifestName, hostFiles.redirects].map((name) => `dinkes/${name}`).sort(),
    );
  });

  test('keeps nothing that was said of another release', async () => {
    await writeFile(join(record, 'dinkes/provenance.json'), 'of release 3');
    await deploy('dinkes', '4');
    await recordRolledBack(record, 'dinkes', releaseId(manifestOf('2')));
    await expect(read('dinkes', 'provenance.json')).rejects.toThrow('ENOENT');
    await recordRolledBack(record, 'dinkes', releaseId(manifestOf('4')));
    expect(await read('dinkes', 'provenance.json')).toBe('of release 3');
  });

  test('takes nothing from another site, and invents nothing', async () => {
    await deploy('kanor', '9');
    await expect(recordRolledBack(record, 'dinkes', releaseId(manifestOf('9')))).rejects.toThrow(
      `has never named the release ${releaseId(manifestOf('9'))} of dinkes`,
    );
    expect(git('status', '--porcelain')).toBe('');
  });
});
