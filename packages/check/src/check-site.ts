import { photoExtensions } from '@opd/schema';
import { readAssets } from './assets/read-assets.ts';
import { entryKey, type FindingsCache, siteKey } from './cache.ts';
import { readEntryDocument } from './documents/entry-document.ts';
import { compareFindings, type Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { runEntryRules, runSiteRules } from './run-rules.ts';
import type { ContentFiles } from './site/content-files.ts';
import type { EntrySource } from './site/entry-source.ts';
import { nodeFiles } from './site/node-files.ts';
import { readSiteContent, type SiteContent } from './site/site-content.ts';

/** What to check. */
export interface CheckRequest {
  /** Where the content is read from. */
  readonly reader: ContentFiles;
  /** Folder of the OPD, or `portal`. */
  readonly slug: string;
  /** The day for which the content is judged, `YYYY-MM-DD` in the regency's zone. */
  readonly today: string;
  /** Every rule by default. */
  readonly rules?: readonly Rule[];
  /** Only these entries are looked at, beside the site as a whole; all of them by default. */
  readonly isWanted?: (entry: EntrySource) => boolean;
  /** Decodes photos to the last pixel: for the few that have changed. */
  readonly deep?: boolean;
  /** Findings of entries that have not changed since they were last checked. */
  readonly cache?: FindingsCache;
}

/** Entries whose files are read at the same time: the disk is kept busy, the memory small. */
const atOnce = 8;

/** What was found, and in how much. */
export interface CheckResult {
  /** In the order of file, line, column and rule. */
  readonly findings: readonly Finding[];
  readonly checked: { readonly files: number; readonly photos: number };
}

/**
 * Checks all that one site is built from: everything in its folder, and `kabupaten.yaml`. What other OPDs
 * wrote is left out, so that their mistakes cannot stop this site. Entries are read, judged and let go a
 * few at a time, so that memory does not grow with their number.
 */
export async function checkSiteContent(request: CheckRequest): Promise<CheckResult> {
  const { reader, slug, today, rules = allRules, isWanted = () => true } = request;
  const site = await readSiteContent(reader, slug, today);
  const findings = runSiteRules(site, rules);
  const keyOfSite = request.cache ? await siteKey(reader, site) : '';
  const filesOf = Map.groupBy(site.files, (path) => path.split('/').slice(0, 3).join('/'));
  let files = site.assets.length;
  let photos = site.assets.filter(({ path }) => isPhoto(path)).length;
  const wanted = site.entries.filter(isWanted);
  for (let start = 0; start < wanted.length; start += atOnce) {
    const checks = wanted.slice(start, start + atOnce).map((entry) => {
      const beside = (filesOf.get(entry.home) ?? []).filter((path) => path !== entry.path);
      files += beside.length + 1;
      photos += beside.filter(isPhoto).length;
      return checkEntry(entry, { site, beside, request, rules, keyOfSite });
    });
    findings.push(...(await Promise.all(checks)).flat());
  }
  return { findings: findings.sort(compareFindings), checked: { files, photos } };
}

async function checkEntry(
  entry: EntrySource,
  context: {
    readonly site: SiteContent;
    readonly beside: readonly string[];
    readonly request: CheckRequest;
    readonly rules: readonly Rule[];
    readonly keyOfSite: string;
  },
): Promise<readonly Finding[]> {
  const { site, beside, request, rules, keyOfSite } = context;
  const { reader, cache, deep } = request;
  const judge = async () =>
    runEntryRules(readEntryDocument(entry, await readAssets(reader, beside, { deep })), site, rules);
  if (!cache) return judge();
  const key = await entryKey(reader, { keyOfSite, entry, beside });
  const known = cache.get(key);
  if (known) return known;
  const findings = await judge();
  cache.set(key, findings);
  return findings;
}

function isPhoto(path: string): boolean {
  const extension = path.split('.').at(-1)?.toLowerCase();
  return photoExtensions.some((known) => known === extension);
}

/** Checks a site and gives only what was found, see `checkSiteContent`. */
export async function checkContent(request: CheckRequest): Promise<Finding[]> {
  return [...(await checkSiteContent(request)).findings];
}

/** Checks a site's content on disk, see `checkSiteContent`. @param options.contentRoot absolute path of `content/`. */
export async function checkSite({
  contentRoot,
  ...request
}: Omit<CheckRequest, 'reader'> & { readonly contentRoot: string }): Promise<Finding[]> {
  return checkContent({ ...request, reader: nodeFiles(contentRoot) });
}
