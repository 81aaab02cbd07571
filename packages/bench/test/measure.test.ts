import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measuredEnvironment } from '../src/measure/environment.ts';
import { runMeasured } from '../src/measure/measured-run.ts';
import { median, pairwiseRatios } from '../src/measure/median.ts';
import { runInFolders } from '../src/tools/build-sites.ts';

const node = (script: string, input?: string) =>
  runMeasured({ command: process.execPath, args: ['-e', script], cwd: tmpdir(), env: measuredEnvironment(), input });

/** Keeps a processor busy for a while; memory is filled so that it counts as resident. */
const work = `
  const kept = Buffer.alloc(150e6, 1);
  const used = () => process.cpuUsage().user + process.cpuUsage().system;
  const end = used() + 300e3;
  while (used() < end);
  process.exitCode = kept.length > 0 ? 0 : 1;
`;

describe('a measured run', () => {
  test('counts processor time and memory of the program', async () => {
    const { cost } = await node(work);
    expect(cost.code).toBe(0);
    expect(cost.cpuSeconds).toBeGreaterThan(0.29);
    expect(cost.peakMb).toBeGreaterThan(150);
  });

  test('counts those of what it started too', async () => {
    const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;
    const { cost } = await node(`${child}; ${child}`);
    expect(cost.cpuSeconds).toBeGreaterThan(0.58);
    expect(cost.peakMb).toBeGreaterThan(150);
    expect(cost.treePeakMb).toBeGreaterThan(cost.peakMb);
  });

  test('tells how the program ended and what it said', async () => {
    const { cost, output } = await node("console.log('satu'); console.error('dua'); process.exit(3)");
    expect(cost.code).toBe(3);
    expect(output).toBe('satu\ndua\n');
  });

  test('gives it what it is to read, and nothing of our environment', async () => {
    process.env.OPD_UJI = 'ya';
    const script = 'process.stdin.pipe(process.stdout); console.log(process.env.OPD_UJI, process.env.npm_command)';
    const { output } = await node(script, 'masukan');
    delete process.env.OPD_UJI;
    expect(output).toBe('undefined undefined\nmasukan');
  });
});

describe('a command in several folders', () => {
  const folders: string[] = [];
  beforeAll(async () => {
    for (const name of ['satu', 'dua ribu', "jum'at"])
      folders.push(await mkdtemp(join(tmpdir(), `opd-bench-${name}-`)));
  });
  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  });

  test('runs in each of them', async () => {
    const args = ['-e', "require('node:fs').writeFileSync('hasil', 'ada')"];
    await runInFolders({ label: 'Uji', folders, command: process.execPath, args });
    const check = ['-e', "require('node:fs').readFileSync('hasil')"];
    await expect(
      runInFolders({ label: 'Uji', folders, command: process.execPath, args: check }),
    ).resolves.toBeDefined();
  });

  test('fails with its words when it fails in one', async () => {
    const args = ['-e', "if (process.cwd().includes('dua ribu')) { console.error('rusak'); process.exit(1) }"];
    const run = runInFolders({ label: 'Uji', folders, command: process.execPath, args });
    await expect(run).rejects.toThrow(/Uji failed[\s\S]*rusak/);
  });
});

test('the median is the middle, or between the two in the middle', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('ratios are taken pair by pair', () => {
  expect(pairwiseRatios([6, 9, 1], [2, 3])).toEqual([3, 3]);
});
