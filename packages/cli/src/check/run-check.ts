import { readdir } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CheckResult, compareFindings, type Finding, type Report } from '@opd/check';
import { buildEnvironment } from '../build/build-env.ts';
import { type CheckShare, checkSites, mergeResults } from './check-sites.ts';
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
  const share: CheckShare = {
    root,
    slugs: scope.slugs,
    entries: scope.entries,
    today,
    // Only what changed, and only when that is known: then there is time to look at every pixel.
    deep: scope.changed !== undefined && scope.entries.size > 0,
    version: cache ? await rulesVersion() : undefined,
  };
  const shares = await divide(share, worthAThread);
  const [only] = shares;
  const results = shares.length === 1 && only ? [await checkSites(only)] : await Promise.all(shares.map(inWorker));
  const { findings, checked } = mergeResults(results);
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

/** Deals the OPDs out so that each thread has about as many entries as the others. */
async function divide(share: CheckShare, worthAThread: number): Promise<CheckShare[]> {
  const sizes = await Promise.all(
    share.slugs.map(async (slug) => ({
      slug,
      size: share.entries.get(slug)?.size ?? (await countEntries(share.root, slug)),
    })),
  );
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  const threads = Math.max(1, Math.min(availableParallelism(), Math.floor(total / worthAThread)));
  const hands = Array.from({ length: threads }, () => ({ size: 0, slugs: [] as string[] }));
  for (const { slug, size } of sizes.toSorted((a, b) => b.size - a.size)) {
    const least = hands.reduce((a, b) => (b.size < a.size ? b : a));
    least.size += size;
    least.slugs.push(slug);
  }
  return hands.map(({ slugs }) => ({ ...share, slugs: slugs.sort() }));
}

async function countEntries(root: string, slug: string): Promise<number> {
  const folder = join(root, 'content', slug);
  const types = await readdir(folder, { withFileTypes: true });
  const counts = types
    .filter((type) => type.isDirectory())
    .map(async ({ name }) => (await readdir(join(folder, name))).length);
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function inWorker(share: CheckShare): Promise<CheckResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: share });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('A thread of the check ended without a result.')));
  });
}
