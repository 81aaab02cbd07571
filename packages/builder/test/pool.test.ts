import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildHere } from '../src/build-here.ts';
import { BuilderPool, type BuildOutcome, builderAddress, listenForBuilds } from '../src/index.ts';
import { fairMemory } from '../src/pool.ts';
import { frugal } from '../src/process-settings.ts';
import { WorkerProcess } from '../src/worker-process.ts';

const site = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const env = { PATH: process.env.PATH ?? '', OPD_TODAY: '2026-11-25', ASTRO_TELEMETRY_DISABLED: '1' };

let folder: string;
let pool: BuilderPool;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opd-builder-test-'));
  pool = new BuilderPool({ size: 1, env });
});
afterEach(async () => {
  pool.close();
  await rm(folder, { recursive: true, force: true });
});

const out = (name: string) => join(folder, name);
const build = (name: string, outDir = out(name)): Promise<BuildOutcome> => pool.build({ root: site(name), outDir });
const page = (name: string) => readFile(join(out(name), 'index.html'), 'utf8');

describe('a pool of builders', () => {
  test('builds site after site, each with the environment it was given', async () => {
    const lines: string[] = [];
    const outcome = await pool.build({ root: site('satu'), outDir: out('satu') }, (line) => lines.push(line));
    expect(outcome).toEqual({ status: 'built' });
    expect(lines.join('\n')).toContain('1 page(s) built');
    expect(await build('dua')).toEqual({ status: 'built' });
    expect(await page('satu')).toContain('Situs satu untuk 2026-11-25');
    expect(await page('dua')).toContain('Situs dua untuk 2026-11-25');
  });

  test('makes those wait for whom there is no builder, and serves them all', async () => {
    const outcomes = await Promise.all(
      ['a', 'b', 'c'].map((name) => pool.build({ root: site('satu'), outDir: out(name) })),
    );
    expect(outcomes).toEqual(Array.from({ length: 3 }, () => ({ status: 'built' })));
  });

  test('passes on why content is refused, and goes on with the next site', async () => {
    expect(await build('salah-isi')).toEqual({
      status: 'refused',
      message: 'Situs salah-isi tidak dibangun: foto tanpa deskripsi.',
    });
    expect(await build('satu')).toEqual({ status: 'built' });
  });

  test('says that code is broken, and goes on with the next site', async () => {
    expect(await build('salah-kode')).toMatchObject({ status: 'broken' });
    expect(await build('satu')).toEqual({ status: 'built' });
  });

  test('replaces a builder that holds too much memory', async () => {
    pool.close();
    pool = new BuilderPool({ size: 1, env, mostMemory: 1 });
    expect(await build('satu')).toEqual({ status: 'built' });
    expect(await build('dua')).toEqual({ status: 'built' });
  });

  test.each([
    ['2 on 24 GB', 2, 24e9, 3e9],
    ['4 on 32 GB', 4, 32e9, 2e9],
    ['8 on 16 GB', 8, 16e9, 1.2e9],
  ])('holds a quarter of the machine together, each never too little to last: %s', (_name, workers, memory, each) => {
    expect(fairMemory(workers, memory)).toBe(each);
  });
});

describe('a builder that is ended', () => {
  test('answers for the build that was going on, and for every later one', async () => {
    const worker = new WorkerProcess(frugal(env));
    const outcome = worker.build({ root: site('satu'), outDir: out('satu') }, () => undefined);
    worker.stop();
    expect(await outcome).toMatchObject({ status: 'broken' });
    expect(await worker.build({ root: site('satu') }, () => undefined)).toMatchObject({ status: 'broken' });
  });
});

describe('the build script of a site', () => {
  afterEach(() => {
    delete process.env[builderAddress];
  });

  test('has its site built by the pool that listens', async () => {
    const asked: string[] = [];
    const server = await listenForBuilds(
      Object.assign(pool, {
        build: async ({ root }: { root: string }) => {
          asked.push(root);
          return { status: 'built' } as const;
        },
      }),
    );
    process.env[builderAddress] = server.address;
    expect(await buildHere(site('satu'))).toBe(0);
    expect(asked).toEqual([site('satu')]);
    await server.close();
  });

  test('fails with the site whose content is refused', async () => {
    const server = await listenForBuilds(pool);
    process.env[builderAddress] = server.address;
    expect(await buildHere(site('salah-isi'))).toBe(1);
    await server.close();
  });

  test('starts Astro itself when nobody listens', async () => {
    process.env[builderAddress] = join(folder, 'nobody');
    expect(await buildHere(site('satu'), ['--outDir', out('satu')])).toBe(0);
    expect(await page('satu')).toContain('Situs satu');
  });
});
