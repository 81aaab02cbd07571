import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHistory } from '../src/report/history.ts';
import { benchRoot } from '../src/repository-root.ts';

/** `npm run bench -- --quick`: Situs OPD and every peer that this machine has, through all scenarios. */
describe('a quick comparison', () => {
  let folder = '';
  let results = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-bench-quick-'));
    const args = [
      'src/bench.ts',
      '--quick',
      '--tools',
      'situs,hugo,astro-equal,eleventy',
      '--folder',
      folder,
      '--out',
      folder,
    ];
    await new Promise<void>((resolve, reject) => {
      execFile(process.execPath, args, { cwd: benchRoot, maxBuffer: 1e8 }, (error, stdout, stderr) => {
        if (error) reject(new Error(`${stdout}${stderr}`));
        else resolve();
      });
    });
    results = await readFile(join(folder, 'RESULTS.md'), 'utf8');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('has a figure for every tool in every scenario', () => {
    for (const scenario of ['Cold', 'Nothing changed', 'One entry edited', 'One photo added', 'Theme changed'])
      expect(results).toMatch(new RegExp(`^\\| ${scenario} \\|( \\d+\\.\\d+ \\|){3,}$`, 'm'));
    expect(results).toMatch(/^\| Every further save \| \d/m);
    expect(results).not.toMatch(/NaN|undefined/);
  });

  test('names a peer that is missing, and runs without it', () => {
    const hasHugo = spawnSync('hugo', ['version']).status === 0;
    const head = results.split('\n').find((line) => line.startsWith('|  | Situs OPD'));
    expect(head?.includes('Hugo')).toBe(hasHugo);
    expect(results.includes('**Hugo is missing**')).toBe(!hasHugo);
  });

  test('compares photos of the same widths with their originals', () => {
    const [, cells = ''] = /^\| Sampled photos, SSIM \|(.*)\|$/m.exec(results) ?? [];
    const photos = cells.split('|').map((cell) => /(0\.\d+) of (\d+)/.exec(cell)?.slice(1).map(Number) ?? []);
    for (const [ssim, count] of photos) {
      expect(ssim).toBeGreaterThan(0.9);
      expect(count).toBe(photos[0]?.[1]);
    }
  });

  test('keeps the run in the history and draws it', async () => {
    const [run, ...others] = await readHistory(join(folder, 'history.json'));
    expect(others).toEqual([]);
    expect(Object.keys(run?.seconds.situs ?? {})).toEqual(['cold', 'nothing', 'entry', 'photo', 'theme', 'preview']);
    expect(await readFile(join(folder, 'history.svg'), 'utf8')).toContain('<title id="history-title">');
  });
});
