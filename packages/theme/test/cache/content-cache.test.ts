import { mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cacache from 'cacache';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentCache } from '../../src/cache/content-cache.ts';
import { pruneCache, pruneDaily } from '../../src/cache/prune.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opd-cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The one file that holds bytes; everything else is index. */
async function keptFiles(): Promise<string[]> {
  const entries = await readdir(join(folder, 'content-v2'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('a content cache', () => {
  test('gives back what was put, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.uint8Array({ maxLength: 2000 }), async (key, bytes) => {
        const cache = contentCache(folder);
        await cache.put(key, bytes);
        expect(await cache.get(key)).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 50 },
    );
  });

  test('has nothing for a key that was never put', async () => {
    expect(await contentCache(folder).get('foto')).toBeUndefined();
  });

  test.each([
    ['cut off', (file: string) => truncate(file, 3)],
    ['overwritten', (file: string) => writeFile(file, 'bukan foto')],
    ['gone', (file: string) => rm(file)],
  ])('does not trust a file that is %s, and heals', async (_, damage) => {
    const cache = contentCache(folder);
    await cache.put('foto', Buffer.from('foto utuh'));
    const [file = ''] = await keptFiles();
    await damage(file);
    expect(await cache.get('foto')).toBeUndefined();
    await cache.put('foto', Buffer.from('foto utuh'));
    expect(String(await cache.get('foto'))).toBe('foto utuh');
  });

  test('survives many writers of the same file at once', async () => {
    const photo = Buffer.alloc(200_000, 'foto');
    const caches = Array.from({ length: 20 }, () => contentCache(folder));
    const seen = await Promise.all(
      caches.map(async (cache) => {
        await cache.put('foto', photo);
        return cache.get('foto');
      }),
    );
    for (const one of seen) expect(one?.equals(photo)).toBe(true);
    expect(await keptFiles()).toHaveLength(1);
  });

  test('does without a folder that cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    const cache = contentCache(join(folder, 'file'));
    await cache.put('foto', Buffer.from('foto'));
    expect(await cache.get('foto')).toBeUndefined();
  });
});

describe('pruning', () => {
  const day = 24 * 3600 * 1000;
  const put = (key: string, bytes: number, fill = key) => contentCache(folder).put(key, Buffer.alloc(bytes, fill));
  const keys = async () => Object.keys(await cacache.ls(folder)).sort();

  test('removes what was not used for long', async () => {
    await put('foto', 10);
    expect(await pruneCache(folder, { days: 30, bytes: 1000 }, Date.now() + 29 * day)).toBe(0);
    expect(await pruneCache(folder, { days: 30, bytes: 1000 }, Date.now() + 31 * day)).toBe(1);
    expect(await keys()).toEqual([]);
    expect(await keptFiles()).toEqual([]);
  });

  test('removes the oldest until the rest is small enough', async () => {
    for (const key of ['a', 'b', 'c']) {
      await put(key, 100);
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    expect(await pruneCache(folder, { days: 30, bytes: 250 })).toBe(1);
    expect(await keys()).toEqual(['b', 'c']);
  });

  test('keeps the bytes that another file still holds', async () => {
    await put('lama', 100, 'sama');
    await new Promise((resolve) => setTimeout(resolve, 3));
    await put('baru', 100, 'sama');
    await put('besar', 500);
    await pruneCache(folder, { days: 30, bytes: 550 });
    expect(await contentCache(folder).get('besar')).toBeDefined();
    expect(await contentCache(folder).get('baru')).toBeUndefined();
    expect(await keptFiles()).toHaveLength(1);
  });

  test('happens once a day, and never in the way of a build', async () => {
    await put('foto', 100);
    await pruneDaily(folder, { days: 30, bytes: 10 });
    expect(await keys()).toEqual([]);
    await put('foto', 100);
    await pruneDaily(folder, { days: 30, bytes: 10 });
    expect(await keys()).toEqual(['foto']);
    const yesterday = new Date(Date.now() - 2 * day);
    await utimes(join(folder, 'pruned'), yesterday, yesterday);
    await pruneDaily(folder, { days: 30, bytes: 10 });
    expect(await keys()).toEqual([]);
    await writeFile(join(folder, 'file'), '');
    await expect(pruneDaily(join(folder, 'file'))).resolves.toBeUndefined();
  });
});
