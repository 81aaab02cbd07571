import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatJson, type Report } from '@opd/check';
import { copyRepository } from '@opd/testing/repository-copy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCheck } from '../src/check/run-check.ts';
import { checkScope } from '../src/check/scope.ts';

let root = '';
const entry = 'content/kanor/halaman/tentang/index.mdx';

async function check(cache: boolean, ...paths: string[]): Promise<Report> {
  return runCheck(root, await checkScope(root, { paths }), { cache });
}

const cacheFile = () => join(root, '.cache/check/kanor.json');

beforeAll(async () => {
  root = await copyRepository();
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('findings that are kept', () => {
  test('are the same as those that are found anew', async () => {
    const anew = await check(false, 'kanor');
    expect(formatJson(await check(true, 'kanor'))).toBe(formatJson(anew));
    expect(await readdir(join(root, '.cache/check'))).toContain('kanor.json');
    expect(formatJson(await check(true, 'kanor'))).toBe(formatJson(anew));
  });

  test('are not used for an entry that has changed', async () => {
    const before = await readFile(join(root, entry), 'utf8');
    await check(true, 'kanor');
    await writeFile(join(root, entry), `${before}\n# Judul\n`);
    expect((await check(true, 'kanor')).findings.map(({ ruleId }) => ruleId)).toContain('heading-level-one');
    await writeFile(join(root, entry), before);
    expect((await check(true, 'kanor')).findings.map(({ ruleId }) => ruleId)).not.toContain('heading-level-one');
  });

  test('count for nothing when the file is damaged, or was written by other rules', async () => {
    await check(true, 'kanor');
    const kept = await readFile(cacheFile(), 'utf8');
    const anew = formatJson(await check(false, 'kanor'));
    for (const text of ['{', '{"version":"lama","findings":{}}', kept.replace(/"version":"[^"]*"/, '"version":"x"')]) {
      await writeFile(cacheFile(), text);
      expect(formatJson(await check(true, 'kanor'))).toBe(anew);
    }
  });
});

test('threads find what one finds, in the same order', async () => {
  const slugs = ['dinkes', 'dinkominfo', 'kanor', 'rsudsosodoro'];
  const alone = await runCheck(root, await checkScope(root, { paths: slugs }), { cache: false });
  const shared = await runCheck(root, await checkScope(root, { paths: slugs }), { cache: false, worthAThread: 10 });
  expect(formatJson(shared)).toBe(formatJson(alone));
});
