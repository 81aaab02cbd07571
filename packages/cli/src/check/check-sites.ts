import { join } from 'node:path';
import { type CheckResult, checkSiteContent, nodeFiles } from '@opd/check';
import { openFindings } from './findings-cache.ts';

/** What all threads of a run know. Plain data, since it travels to the others. */
export interface CheckRun {
  /** The repository. */
  readonly root: string;
  /** All OPDs of the run, those of many entries first. */
  readonly slugs: readonly string[];
  /** Counts, for all threads, how many OPDs have been taken: whoever is free takes the next. */
  readonly taken: Int32Array<SharedArrayBuffer>;
  /** See `CheckScope`. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  readonly today: string;
  /** See `CheckRequest`. */
  readonly deep: boolean;
  /** Version of the rules when findings are kept, see `rulesVersion`. */
  readonly version?: string;
}

/** Counter of a new run, see `CheckRun`. */
export function nothingTaken(): CheckRun['taken'] {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Checks OPDs until none is left to take. */
export async function checkSites(run: CheckRun): Promise<CheckResult> {
  const { root, slugs, taken, entries, today, deep, version } = run;
  const reader = nodeFiles(join(root, 'content'));
  const results: CheckResult[] = [];
  for (let slug = slugs[Atomics.add(taken, 0, 1)]; slug; slug = slugs[Atomics.add(taken, 0, 1)]) {
    const wanted = entries.get(slug);
    // A run over a part of an OPD would throw the findings of the other part away.
    const cache = version === undefined || wanted ? undefined : await openFindings(root, slug, version);
    const isWanted = wanted && (({ home }: { readonly home: string }) => wanted.has(home));
    results.push(await checkSiteContent({ reader, slug, today, deep, cache, isWanted }));
    await cache?.save();
  }
  return mergeResults(results);
}

/** Adds results up; findings stay in the order of the results. */
export function mergeResults(results: readonly CheckResult[]): CheckResult {
  return {
    findings: results.flatMap(({ findings }) => findings),
    checked: {
      files: results.reduce((sum, { checked }) => sum + checked.files, 0),
      photos: results.reduce((sum, { checked }) => sum + checked.photos, 0),
    },
  };
}
