import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { loadRegistry } from '@opd/registry';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { initRegency } from '../src/commands/init.ts';
import { alignTables } from '../src/scaffold/align-tables.ts';
import { planLockfile } from '../src/scaffold/lockfile.ts';
import { plannedReader } from '../src/scaffold/planned-reader.ts';
import { isProductFile } from '../src/scaffold/product-files.ts';
import { planRegency } from '../src/scaffold/regency-files.ts';
import { requireRegency } from '../src/scaffold/regency-options.ts';
import { regencyReadme } from '../src/scaffold/regency-readme.ts';
import { repositoryRoot } from '../src/workspace.ts';

const given = {
  name: 'Kabupaten Contoh Raya',
  short: 'Contoh Raya',
  government: 'Pemerintah Kabupaten Contoh Raya',
  province: 'Sulawesi Contoh',
  regionCode: '99.01',
  domain: 'contohraya.go.id',
};

describe('the options of a regency', () => {
  test('are enough when the six without a default are given', () => {
    expect(requireRegency(given, '../situs')).toEqual({
      ...given,
      timeZone: 'Asia/Jakarta',
      color: '#0B5D4A',
      kominfo: 'kominfo',
      kominfoName: 'Dinas Komunikasi dan Informatika',
    });
  });

  test('are all told when they are missing, each with an example, and with a command to copy', () => {
    expect(() => requireRegency({}, '../situs')).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(
          /--name is missing[\s\S]*--short is[\s\S]*--government is[\s\S]*--province is[\s\S]*--region-code is[\s\S]*--domain is missing: .*contohraya\.go\.id$/,
        ),
        hint: expect.stringContaining('npm run opd -- init ../situs --name "Kabupaten Contoh Raya"'),
      }),
    );
  });

  test('that are wrong are told beside those that are missing', () => {
    const { name, ...rest } = given;
    const wrong = { ...rest, domain: 'https://contohraya.go.id', timeZone: 'WITA', kominfo: 'portal', color: 'red' };
    expect(() => requireRegency(wrong, 'x')).toThrow(
      /--name is missing[\s\S]*--domain "https:[\s\S]*--time-zone WITA:[\s\S]*--color red:[\s\S]*--kominfo portal: cannot be a slug/,
    );
    expect(name).toBe(given.name);
  });
});

describe('the content of a new regency', () => {
  test('is a portal and an office that the registry reads; people and servers are examples or none', async () => {
    const plan = await planRegency(requireRegency({ ...given, kominfo: 'diskominfo' }, 'x'), '2026-11-25');
    const { value, problems } = await loadRegistry(plannedReader(plan));
    expect(problems).toEqual([]);
    expect(value?.opds.map(({ slug, status, operators }) => ({ slug, status, operators }))).toEqual([
      { slug: 'diskominfo', status: 'confirmed', operators: [] },
    ]);
    const { administrators, administratorTeam, gitHosting, ...regency } = value?.regency ?? {};
    expect(administrators?.map(({ example, since }) => ({ example, since }))).toEqual([
      { example: true, since: '2026-11-25' },
    ]);
    expect([administratorTeam?.example, gitHosting?.example]).toEqual([true, true]);
    expect(regency).toMatchObject({
      social: [],
      emergencyNumbers: [],
      deployTargets: [],
      alertOffices: ['diskominfo'],
    });
    expect(plan.filter(({ text }) => /bojonegoro|dinkominfo|\{\{/i.test(text))).toEqual([]);
  });

  test('keeps the comments of its template, which tell what to replace', async () => {
    const [regency] = await planRegency(requireRegency(given, 'x'), '2026-11-25');
    expect(regency?.text).toContain('# Tim pengelola di GitHub. Masih contoh: ganti');
  });

  test('is read as it was given, whatever signs are in the names', async () => {
    const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /^[^\s{}].*\S$/.test(text));
    await fc.assert(
      fc.asyncProperty(words, words, async (short, province) => {
        const regency = { ...requireRegency(given, 'x'), short, province };
        const plan = await planRegency(regency, '2026-11-25');
        const { value } = await loadRegistry(plannedReader(plan));
        expect(value?.regency).toMatchObject({ shortName: short, province });
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['packages/theme/src/site.ts', true],
  ['sites/cms/package.json', true],
  ['.changeset/config.json', true],
  ['.github/workflows/check.yml', true],
  ['packages/schema/test/fixtures/photo-descriptions.jsonl', true],
  ['content/kabupaten.yaml', false],
  ['sites/portal/package.json', false],
  ['.changeset/social-kit.md', false],
  ['.github/CODEOWNERS', false],
  ['.github/images/portal.webp', false],
  ['packages/theme/e2e/search/queries.yaml', false],
  ['packages/cli/test/init.test.ts', false],
  ['packages/server/bench/load.ts', false],
  ['packages/bench/src/bench.ts', true],
])('%s goes along: %s', (path, goes) => expect(isProductFile(path)).toBe(goes));

test('no file that goes along imports one that stays', () => {
  const files = execFileSync(
    'git',
    ['ls-files', 'packages/*.ts', 'packages/*.tsx', 'packages/*.astro', 'packages/*.mjs'],
    {
      cwd: repositoryRoot,
      encoding: 'utf8',
    },
  );
  const goes = files.trim().split('\n').filter(isProductFile);
  const broken = goes.flatMap((path) => {
    const text = readFileSync(join(repositoryRoot, path), 'utf8');
    const imports = [...text.matchAll(/(?:\bfrom|\bimport\(?) ?'(\.{1,2}\/[^']+)'/g)].map(([, to = '']) => to);
    return imports.filter((to) => !isProductFile(posix.join(path, '..', to))).map((to) => `${path}: ${to}`);
  });
  expect(goes.length).toBeGreaterThan(500);
  expect(broken).toEqual([]);
});

test('the README opens with the regency, and its examples name the office that there is', () => {
  const product = '# Situs OPD\n\nBojonegoro is the first.\n\n## Two commands\n\n`npm run dev -- dinkes`\n';
  const readme = regencyReadme(product, requireRegency(given, 'x'));
  expect(readme).toMatch(/^# Situs OPD Kabupaten Contoh Raya\n/);
  expect(readme).toMatch(/\n## Two commands\n\n`npm run dev -- kominfo`\n$/);
  expect(readme).not.toContain('Bojonegoro');
});

test('the README of the product stays as the linter wants it, whatever the office is called', () => {
  const product = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const sections = product.slice(product.indexOf('\n## ') + 1);
  expect(alignTables(sections)).toBe(sections);
  const readme = regencyReadme(product, requireRegency({ ...given, kominfo: 'dinas-komunikasi-dan-informatika' }, 'x'));
  const table =
    readme
      .match(/^(?:\|.*\|\n)+/m)?.[0]
      .trimEnd()
      .split('\n') ?? [];
  expect(new Set(table.map(({ length }) => length)).size).toBe(1);
});

test('the lockfile of another regency names its sites and contents, and what is installed as before', () => {
  const lockfile = {
    lockfileVersion: 3,
    packages: {
      '': { name: 'situs-opd' },
      'content/dinkes': { name: '@content/dinkes', version: '0.0.0' },
      'node_modules/@content/dinkes': { resolved: 'content/dinkes', link: true },
      'node_modules/@site/dinkes': { resolved: 'sites/dinkes', link: true },
      'node_modules/astro': { version: '7.3.5' },
      'packages/theme': { name: '@opd/theme' },
      'sites/dinkes': { name: '@site/dinkes', version: '0.0.0' },
    },
  };
  const manifest = { name: '@site/opd000', version: '0.0.0', private: true, dependencies: { astro: '*' } };
  expect(planLockfile(lockfile, [{ folder: 'sites/opd000', manifest }])).toEqual({
    lockfileVersion: 3,
    packages: {
      '': { name: 'situs-opd' },
      'node_modules/astro': { version: '7.3.5' },
      'packages/theme': { name: '@opd/theme' },
      'sites/opd000': { name: '@site/opd000', version: '0.0.0', dependencies: { astro: '*' } },
      'node_modules/@site/opd000': { resolved: 'sites/opd000', link: true },
    },
  });
});

test('the lockfile of the same sites and contents is what npm itself wrote, to the byte', () => {
  const text = readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8');
  const { packages } = z
    .object({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) })
    .parse(JSON.parse(text));
  const own = Object.entries(packages).filter(([path]) => /^(?:sites|content)\//.test(path));
  const planned = planLockfile(
    JSON.parse(text),
    own.toReversed().map(([folder, manifest]) => ({ folder, manifest })),
  );
  expect(`${JSON.stringify(planned, null, 2)}\n`).toBe(text);
});

describe('opd init', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-init-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('writes nothing when an option is wrong', async () => {
    const target = join(folder, 'situs');
    await expect(initRegency(repositoryRoot, target, { ...given, domain: 'x' })).rejects.toThrow('--domain x:');
    expect(existsSync(target)).toBe(false);
  });

  test('never writes into a folder that holds something', async () => {
    await writeFile(join(folder, 'surat.txt'), 'penting');
    await expect(initRegency(repositoryRoot, folder, given)).rejects.toThrow('is not empty: surat.txt');
    expect(await readdir(folder)).toEqual(['surat.txt']);
  });

  test('takes neither a file nor a folder of this repository', async () => {
    await writeFile(join(folder, 'berkas'), '');
    await expect(initRegency(repositoryRoot, join(folder, 'berkas'), given)).rejects.toThrow('is no folder');
    for (const inside of ['', 'content/baru', '..baru'])
      await expect(initRegency(repositoryRoot, join(repositoryRoot, inside), given)).rejects.toThrow(
        'lies in this repository',
      );
  });
});
