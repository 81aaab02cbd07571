import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fuzz, propertyTests } from '../src/commands/fuzz.ts';

describe('opd fuzz', () => {
  let root = '';
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'opd-fuzz-'));
    await mkdir(join(root, 'packages/a/test/deep'), { recursive: true });
    await writeFile(join(root, 'packages/a/test/deep/some.test.ts'), "import fc from 'fast-check';\n");
    await writeFile(join(root, 'packages/a/test/plain.test.ts'), "import { test } from 'vitest';\n");
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test('takes the property tests and no others', async () => {
    expect(await propertyTests(root)).toEqual(['packages/a/test/deep/some.test.ts']);
  });

  test('goes on until something breaks, and says so by its exit code', async () => {
    const rounds: (readonly string[])[] = [];
    const run = async (_root: string, files: readonly string[]) => (rounds.push(files) < 3 ? 0 : 1);
    expect(await fuzz(root, { minutes: 5, run })).toBe(1);
    expect(rounds).toHaveLength(3);
    expect(rounds[0]).toEqual(['packages/a/test/deep/some.test.ts']);
  });

  test('ends when the time is over', async () => {
    expect(await fuzz(root, { minutes: 1e-9, run: async () => 0 })).toBe(0);
  });

  test.each([0, -1, Number.NaN, 1e9])('refuses %s minutes', async (minutes) => {
    await expect(fuzz(root, { minutes, run: async () => 0 })).rejects.toThrow(/--minutes/);
  });

  test('covers the check, the registry and the service', async () => {
    const files = await propertyTests(fileURLToPath(new URL('../../../', import.meta.url)));
    for (const name of ['check', 'registry', 'server', 'schema'])
      expect(files.filter((path) => path.startsWith(`packages/${name}/`))).not.toEqual([]);
  });
});
