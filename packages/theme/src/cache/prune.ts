import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import cacache from 'cacache';

/** What a cache may hold. */
export interface CacheLimits {
  /** Files that no build has used for so many days go. */
  readonly days: number;
  /** Of the rest, the longest unused go until so many bytes are left. */
  readonly bytes: number;
}

/** Three months of 64 agencies, some 30 new photos a month each, four files of 60 KB, are 1.4 GB. */
export const cacheLimits: CacheLimits = { days: 90, bytes: 4e9 };

const day = 24 * 3600 * 1000;

/**
 * Removes from a cache what has not been used for long, and the oldest when it is too large.
 * @param folder of a `contentCache`.
 * @param now the time, in milliseconds.
 * @returns how many files were removed.
 */
export async function pruneCache(folder: string, limits: CacheLimits, now = Date.now()): Promise<number> {
  const entries = Object.values(await cacache.ls(folder).catch(() => ({}))).sort((a, b) => b.time - a.time);
  const kept = new Set<string>();
  const gone: typeof entries = [];
  let bytes = 0;
  for (const entry of entries) {
    bytes += kept.has(entry.integrity) ? 0 : entry.size;
    if (now - entry.time > limits.days * day || bytes > limits.bytes) gone.push(entry);
    else kept.add(entry.integrity);
  }
  for (const { key, integrity } of gone) {
    await cacache.rm.entry(folder, key);
    // Two keys may hold the same bytes.
    if (!kept.has(integrity)) await cacache.rm.content(folder, integrity);
  }
  return gone.length;
}

/** Prunes a cache once a day at most, whoever comes first. Never throws: a cache may be gone or not be writable. */
export async function pruneDaily(folder: string, limits: CacheLimits = cacheLimits): Promise<void> {
  const mark = join(folder, 'pruned');
  try {
    const last = await stat(mark).catch(() => undefined);
    if (last && Date.now() - last.mtimeMs < day) return;
    await mkdir(folder, { recursive: true });
    await writeFile(mark, '');
    await pruneCache(folder, limits);
  } catch {
    // The next build tries again.
  }
}
