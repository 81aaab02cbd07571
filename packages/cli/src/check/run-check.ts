import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CheckResult, compareFindings, type Finding, type Report } from '@opd/check';
import { buildEnvironment } from '../build/build-env.ts';
import { type CheckRun, checkSites, mergeResults, nothingTaken } from './check-sites.ts';
import { rulesVersion } from './findings-cache.ts';
import { repositoryFindings } from './repository-findings.ts';
import type { CheckScope } from './scope.ts';

/** How to run a check. */
export interface RunOptions {
  /** Reads and writes the findings of unchanged entries. */
  readonly cache: boolean;
  /** Account that made the change; its right to make it is checked too. */
  readonly actor?: string;
  /** From this many entries on, another thread earns the time that it takes to start. */
  readonly worthAThread?: number;
}

/**
 * Checks the OPDs of a scope, on all cores when there is much to do.
 * @param root the repository.
 */
export async function runCheck(root: string, scope: CheckScope, options: RunOptions): Promise<Report> {
  const { cache, actor, worthAThread = 600 } = options;
  const { OPD_TODAY: today = '' } = await buildEnvironment(root);
  const { slugs, size } = await largestFirst(root, scope);
  const run: CheckRun = {
    root,
    slugs,
    taken: nothingTaken(),
    entries: scope.entries,
    today,
    // Only what changed, and only when that is known: then there is time to look at every pixel.
    deep: scope.changed !== undefined && scope.entries.size > 0,
    // Findings of a part of an OPD are not kept.
    version: cache && slugs.some((slug) => !scope.entries.has(slug)) ? await rulesVersion() : undefined,
  };
  const threads = Math.min(availableParallelism(), slugs.length, Math.floor(size / worthAThread));
  const parts = threads > 1 ? Array.from({ length: threads }, () => inWorker(run)) : [checkSites(run)];
  const { findings, checked } = mergeResults(await Promise.all(parts));
  const ofRepository = await repositoryFindings(root, scope, { today, actor });
  return { findings: withoutRepeats([...ofRepository, ...findings].sort(compareFindings)), checked };
}

/** A mistake in a profile is seen by its site and by the registry as a whole. @param sorted equal ones stand together. */
function withoutRepeats(sorted: readonly Finding[]): Finding[] {
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return !before || compareFindings(before, finding) !== 0;
  });
}

/** The OPDs of a scope, so that the last one to be taken is a small one; and how many entries they have in all. */
async function largestFirst(root: string, { slugs, entries }: CheckScope): Promise<{ slugs: string[]; size: number }> {
  const sizes = await Promise.all(
    slugs.map(async (slug) => ({ slug, size: entries.get(slug)?.size ?? (await countEntries(root, slug)) })),
  );
  return {
    slugs: sizes.toSorted((a, b) => b.size - a.size).map(({ slug }) => slug),
    size: sizes.reduce((sum, { size }) => sum + size, 0),
  };
}

async function countEntries(root: string, slug: string): Promise<number> {
  const folder = join(root, 'content', slug);
  const types = await readdir(folder, { withFileTypes: true });
  const counts = types
    .filter((type) => type.isDirectory())
    .map(async ({ name }) => (await readdir(join(folder, name))).length);
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/**
 * In megabytes. An entry is let go as soon as it has been judged: with less room what was let go is swept out sooner,
 * and a thread stays as small for a thousand entries as for a hundred. Far more than a site of 10,000 entries needs.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 512 };

function inWorker(run: CheckRun): Promise<CheckResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: run, resourceLimits });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread of the check ended without a result.')));
  });
}
