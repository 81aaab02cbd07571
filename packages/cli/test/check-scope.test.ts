import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkScope } from '../src/check/scope.ts';
import { OpdError } from '../src/error.ts';
import { changesSince, git } from '../src/io/git.ts';

let root = '';

async function write(path: string, text = ''): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'opd-scope-'));
  for (const slug of ['alpha', 'beta']) {
    await write(`content/${slug}/package.json`, '{}');
    await write(`content/${slug}/berita/satu/index.mdx`, 'satu');
  }
  await write('content/kabupaten.yaml');
  const settings = ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example'];
  await git(root, ['init', '--quiet', '--initial-branch=main']);
  await git(root, ['add', '.']);
  await git(root, [...settings, 'commit', '--quiet', '-m', 'Mulai']);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** The scope of some changes, which are taken back afterwards. */
async function changed(...paths: string[]) {
  for (const path of paths) await write(path, 'baru');
  const scope = await checkScope(root, { paths: [], changedSince: 'main' });
  await git(root, ['checkout', '--quiet', '.']);
  await git(root, ['clean', '--quiet', '-fd']);
  return scope;
}

describe('what was asked for', () => {
  test('nothing named: everything', async () => {
    expect(await checkScope(root, { paths: [] })).toEqual({ slugs: ['alpha', 'beta'], entries: new Map() });
  });

  test.each(['alpha', 'content/alpha', 'content/alpha/package.json'])('%s is the whole OPD', async (path) => {
    expect(await checkScope(root, { paths: [path] })).toEqual({ slugs: ['alpha'], entries: new Map() });
  });

  test.each(['content/alpha/berita/satu', 'content/alpha/berita/satu/index.mdx'])('%s is one entry', async (path) => {
    const { slugs, entries } = await checkScope(root, { paths: [path] });
    expect(slugs).toEqual(['alpha']);
    expect(entries.get('alpha')).toEqual(new Set(['alpha/berita/satu']));
  });

  test('what is no content is refused, with what would be', async () => {
    const refused = checkScope(root, { paths: ['gamma'] });
    await expect(refused).rejects.toThrow(OpdError);
    await expect(refused).rejects.toThrow(/neither an OPD nor a path under content/);
    await expect(checkScope(root, { paths: ['../etc'] })).rejects.toThrow(OpdError);
  });
});

describe('what has changed', () => {
  test('an entry: that entry alone', async () => {
    const { slugs, entries } = await changed('content/beta/berita/satu/index.mdx', 'content/beta/berita/dua/a.webp');
    expect(slugs).toEqual(['beta']);
    expect(entries.get('beta')).toEqual(new Set(['beta/berita/dua', 'beta/berita/satu']));
  });

  test('the profile of an OPD: all of it', async () => {
    const { slugs, entries } = await changed('content/beta/opd.yaml', 'content/beta/berita/satu/index.mdx');
    expect(slugs).toEqual(['beta']);
    expect(entries.size).toBe(0);
  });

  test.each(['content/kabupaten.yaml', 'packages/check/src/rules/new-rule.ts'])('%s: everything', async (path) => {
    expect((await changed(path)).slugs).toEqual(['alpha', 'beta']);
  });

  test('the theme alone: nothing', async () => {
    expect((await changed('packages/theme/src/styles/base.css')).slugs).toEqual([]);
  });

  test('a commit that git does not know is told', async () => {
    await expect(checkScope(root, { paths: [], changedSince: 'tidak-ada' })).rejects.toThrow(/git merge-base failed/);
  });
});

describe('what differs from a commit', () => {
  test('of which only what is committed counts when that is asked for', async () => {
    await git(root, ['checkout', '--quiet', '-b', 'usul']);
    await write('content/alpha/berita/dua/index.mdx', 'dua');
    await git(root, ['add', '.']);
    await git(root, ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example', 'commit', '--quiet', '-m', 'Dua']);
    await write('content/alpha/berita/tiga/index.mdx', 'tiga');
    await write('content/beta/berita/satu/index.mdx', 'lain');
    const [all, committed] = await Promise.all([changesSince(root, 'main'), changesSince(root, 'main', true)]);
    await git(root, ['checkout', '--quiet', '--force', 'main']);
    await git(root, ['clean', '--quiet', '-fd']);
    expect(committed.paths).toEqual(['content/alpha/berita/dua/index.mdx']);
    expect(all.paths).toEqual([
      'content/alpha/berita/dua/index.mdx',
      'content/alpha/berita/tiga/index.mdx',
      'content/beta/berita/satu/index.mdx',
    ]);
    expect(all.base).toBe(committed.base);
  });
});
