import { resolve } from 'node:path';
import { momentIn } from '@opd/registry';
import { OpdError } from '../error.ts';
import { checkLinks } from '../links/check-links.ts';
import type { linkReports } from '../links/link-reports.ts';
import { readMemory, writeMemory } from '../links/memory.ts';
import { outgoingLinks } from '../links/outgoing-links.ts';
import { brokenLinks, renderBroken } from '../links/report.ts';
import { listContent, readRegency, requireSites } from '../workspace.ts';

/** Options of `opd links`. */
export interface LinksOptions {
  /** Path of the file that remembers earlier nights, from the repository. */
  readonly memory: string;
  /** Moment with an offset; now by default. */
  readonly at?: string;
  readonly report: (typeof linkReports)[number];
}

/**
 * `opd links [opds…]`: asks politely whether the pages of others that the content leads to are still there, and tells by
 * OPD which have been broken for some time.
 * @param root the repository.
 * @param wanted folders of OPDs; all when none is named. Of others nothing is forgotten.
 * @returns the report to print.
 * @throws OpdError.
 */
export async function links(root: string, wanted: readonly string[], options: LinksOptions): Promise<string> {
  const known = await listContent(root);
  requireSites(wanted, known);
  const regency = await readRegency(root);
  const now = options.at === undefined ? new Date() : new Date(options.at);
  if (Number.isNaN(now.getTime()))
    throw new OpdError(`\`${options.at}\` is no moment.`, 'Write it with an offset: 2026-11-25T01:00:00Z.');
  const all = await outgoingLinks(root, known, momentIn(regency.timeZone, now));
  const asked = new Map(
    [...all].flatMap(([url, sources]) => {
      const own = sources.filter(({ slug }) => wanted.length === 0 || wanted.includes(slug));
      return own.length > 0 ? [[url, own] as const] : [];
    }),
  );
  const path = resolve(root, options.memory);
  const memory = await checkLinks(asked.keys(), await readMemory(path), now, {
    userAgent: `SitusOPD-PemeriksaTautan/1.0 (+${regency.portalUrl})`,
    timeoutMilliseconds: 20_000,
    delayMilliseconds: 1500,
    hostsAtOnce: 8,
  });
  await writeMemory(path, memory, all.keys());
  return renderBroken(brokenLinks(asked, memory, now), asked.size, options.report);
}
