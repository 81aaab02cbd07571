import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { SiteResult } from './site-log.ts';
import type { PlannedBuild } from './turbo.ts';

/** What lies in a site's `dist/`: the hash it was built for, and when the folder was last changed. */
const recordSchema = z.record(z.string(), z.object({ hash: z.string(), changed: z.number() }));
type OutputRecord = z.infer<typeof recordSchema>;

const recordPath = (root: string) => join(root, '.cache/outputs.json');
const distPath = (root: string, slug: string) => join(root, 'sites', slug, 'dist');

/**
 * Empties every `dist/` that Turborepo is about to fill from its cache and that holds something else.
 * Turborepo restores over what is there: without this, a page that was withdrawn would stay online after
 * the content returned to an earlier state.
 * @param root the repository.
 */
export async function clearStaleOutputs(root: string, plan: readonly PlannedBuild[]): Promise<void> {
  const record = await readRecord(root);
  for (const { slug, hash, cached } of plan) {
    if (!cached) continue;
    const known = record[slug];
    if (known?.hash === hash && known.changed === (await lastChange(root, slug))) continue;
    await rm(distPath(root, slug), { recursive: true, force: true });
  }
}

/** Remembers what the outputs were built for. */
export async function recordOutputs(
  root: string,
  plan: readonly PlannedBuild[],
  results: readonly SiteResult[],
): Promise<void> {
  const record: OutputRecord = { ...(await readRecord(root)) };
  for (const { slug, hash } of plan) {
    const failed = results.some((result) => result.slug === slug && result.status === 'failed');
    if (failed) delete record[slug];
    else record[slug] = { hash, changed: await lastChange(root, slug) };
  }
  await mkdir(dirname(recordPath(root)), { recursive: true });
  await writeFile(recordPath(root), JSON.stringify(record));
}

async function readRecord(root: string): Promise<OutputRecord> {
  const text = await readFile(recordPath(root), 'utf8').catch(() => '{}');
  try {
    return recordSchema.catch({}).parse(JSON.parse(text));
  } catch {
    return {};
  }
}

async function lastChange(root: string, slug: string): Promise<number> {
  return stat(distPath(root, slug)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
