import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagesTarget } from '../src/pages/pages-target.ts';
import { stageSmall, temporaryFolder } from '../test/small-site.ts';

test('a branch of pages holds one release at a time, is pushed what is new, and goes back by a commit', async () => {
  await using folder = await temporaryFolder();
  const host = join(folder.path, 'host.git');
  execFileSync('git', ['init', '--quiet', '--bare', host]);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: host, encoding: 'utf8' });
  const target = pagesTarget({ name: 'halaman', repository: `file://${host}`, site: 'dinkes' });
  const beside = new Map([
    ['_headers', '/*\n  X-Content-Type-Options: nosniff\n'],
    ['_redirects', '/lama / 301\n'],
  ]);
  const stage = (files: Readonly<Record<string, string>>) => stageSmall(folder.path, files, 'dinkes', beside);
  const first = await stage({ 'a.txt': 'satu', 'lama.txt': 'lama' });
  expect(await target.publish(first)).toMatchObject({ unchanged: false, release: { id: first.id } });
  expect(await target.publish(first)).toMatchObject({ unchanged: true });
  const second = await stage({ 'a.txt': 'dua' });
  expect(await target.publish(second)).toMatchObject({ filesSent: 1 });
  expect(git('ls-tree', '-r', '--name-only', 'gh-pages').split('\n').filter(Boolean)).toEqual([
    ...['.nojekyll', '_headers', '_redirects', 'a.txt', 'index.html'],
  ]);
  expect(await target.rollBack('dinkes')).toMatchObject({ from: { id: second.id }, to: { id: first.id } });
  expect(git('show', 'gh-pages:lama.txt')).toBe('lama');
  expect((await target.state('dinkes')).current?.id).toBe(first.id);
  await expect(target.publish({ ...first, site: 'dinsos' })).rejects.toThrow('for the site dinkes alone');
});
