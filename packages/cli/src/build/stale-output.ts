import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { SiteBuild, SiteResult } from './site-log.ts';

/**
 * What lies in a site's `dist/`: the hash it was built for, when the folder was last changed, and the state of the
 * repository, see `repositoryState`, unless that changed during the build.
 */
const recordSchema = z.record(
  z.string(),
  z.object({ hash: z.string(), changed: z.number(), state: z.string().optional() }),
);

const recordPath = (root: string) => join(root, '.cache/outputs.json');
const distPath = (root: string, slug: string) => join(root, 'sites', slug, 'dist');

/** What was known of all outputs before Turborepo ran, and which of them were there. */
export interface OutputsBefore {
  readonly record: z.infer<typeof recordSchema>;
  /** Time of the last change by site; 0 where there was none. */
  readonly changed: ReadonlyMap<string, number>;
}

/** Whether every output is still what was built from this state of the repository. @param state see `repositoryState`. */
export async function areOutputsOf(state: string, root: string, slugs: readonly string[]): Promise<boolean> {
  const record = await readRecord(root);
  const fits = slugs.map(async (slug) => {
    const known = record[slug];
    return known?.state === state && known.changed === (await lastChange(root, slug));
  });
  return (await Promise.all(fits)).every(Boolean);
}

/**
 * Looks at the outputs before Turborepo runs. The record is taken away until `recordOutputs`: after a run that was
 * killed nobody knows what lies in any `dist/`.
 * @param root the repository.
 */
export async function takeOutputs(root: string, slugs: readonly string[]): Promise<OutputsBefore> {
  const record = await readRecord(root);
  await rm(recordPath(root), { force: true });
  const changed = await Promise.all(slugs.map(async (slug) => [slug, await lastChange(root, slug)] as const));
  return { record, changed: new Map(changed) };
}

/**
 * The sites whose `dist/` Turborepo has filled from its cache though it held something else. Turborepo restores over
 * what is there: left so, a page that was withdrawn would stay online after the content returned to an earlier state.
 */
export function restoredOver({ record, changed }: OutputsBefore, builds: readonly SiteBuild[]): string[] {
  const isStale = ({ slug, hash, cached }: SiteBuild): boolean => {
    const before = changed.get(slug) ?? 0;
    const known = record[slug];
    return cached && before !== 0 && !(known?.hash === hash && known.changed === before);
  };
  return builds.filter(isStale).map(({ slug }) => slug);
}

/** Removes the outputs of these sites. */
export async function removeOutputs(root: string, slugs: readonly string[]): Promise<void> {
  await Promise.all(slugs.map((slug) => rm(distPath(root, slug), { recursive: true, force: true })));
}

/** Remembers what the outputs were built for. @param state of the repository, when it is known. */
export async function recordOutputs(
  root: string,
  { record }: OutputsBefore,
  builds: readonly SiteBuild[],
  results: readonly SiteResult[],
  state?: string,
): Promise<void> {
  const failed = new Set(results.filter(({ status }) => status === 'failed').map(({ slug }) => slug));
  const kept = Object.entries(record).filter(([slug]) => !failed.has(slug));
  const built = builds
    .filter(({ slug }) => !failed.has(slug))
    .map(async ({ slug, hash }) => [slug, { hash, changed: await lastChange(root, slug), state }] as const);
  const next = Object.fromEntries([...kept, ...(await Promise.all(built))]);
  await mkdir(dirname(recordPath(root)), { recursive: true });
  await writeFile(recordPath(root), JSON.stringify(next));
}

async function readRecord(root: string): Promise<z.infer<typeof recordSchema>> {
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
