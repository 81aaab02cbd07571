import { join } from 'node:path';
import { type CheckResult, checkSiteContent, nodeFiles } from '@opd/check';
import { openFindings } from './findings-cache.ts';

/** A share of a run: some OPDs, checked one after the other. Plain data, since it travels to a worker. */
export interface CheckShare {
  /** The repository. */
  readonly root: string;
  readonly slugs: readonly string[];
  /** See `CheckScope`. */
  readonly entries: ReadonlyMap<string, ReadonlySet<string>>;
  readonly today: string;
  /** See `CheckRequest`. */
  readonly deep: boolean;
  /** Version of the rules when findings are kept, see `rulesVersion`. */
  readonly version?: string;
}

/** Checks a share of the OPDs. */
export async function checkSites({ root, slugs, entries, today, deep, version }: CheckShare): Promise<CheckResult> {
  const reader = nodeFiles(join(root, 'content'));
  const results: CheckResult[] = [];
  for (const slug of slugs) {
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
