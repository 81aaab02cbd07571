import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './cms/slow-phone.ts';
import { openAuditor } from './pages/audit/lighthouse.ts';
import { distOf } from './pages/kinds/built-sites.ts';
import { findPageKinds } from './pages/kinds/page-kinds.ts';
import { type Measurement, measurePages } from './pages/measure-pages.ts';
import { buildCompared } from './pages/peers/build-compared.ts';
import { kb, middle } from './pages/report/page-tables.ts';
import { type PagePart, pageParts, pagesFile } from './pages/report/pages-file.ts';
import { renderOwn, renderPeers } from './pages/report/pages-report.ts';
import { versionsOf } from './pages/report/versions.ts';
import { measuredCommit, thisMachine } from './report/machine.ts';
import { benchRoot, repositoryRoot } from './repository-root.ts';

/**
 * What every kind of page weighs on a phone, what Lighthouse says of it, and the same of pages with the same content
 * made by others. Takes `sites/dinkominfo/dist` and `sites/portal/dist` as they are, and writes `PAGES.md`.
 * @example node src/pages.ts             # all, some minutes
 * @example node src/pages.ts --part own  # only this part of PAGES.md
 * @example node src/pages.ts --weights   # bytes and requests only, printed
 */
const { values: options } = parseArgs({
  options: { weights: { type: 'boolean', default: false }, part: { type: 'string', multiple: true } },
});
const unknownPart = options.part?.find((name) => !pageParts.some((part) => part === name));
if (unknownPart !== undefined)
  throw new Error(`Unexpected --part ${unknownPart}, expected one of: ${pageParts.join(', ')}.`);
const wanted = pageParts.filter((part) => options.part?.includes(part) ?? true);

const browser = await launchBrowser();
const auditor = options.weights ? undefined : await openAuditor(process.env.OPD_CHROMIUM ?? '/usr/bin/chromium');
const gauges = { browser, auditor };
const measureParts: Readonly<Record<PagePart, () => Promise<string>>> = { peers: measurePeers, own: measureOwn };
try {
  for (const part of wanted) {
    const markdown = await measureParts[part]();
    if (auditor) await pagesFile.write(join(benchRoot, 'PAGES.md'), part, markdown);
  }
  if (auditor) console.log('Written: packages/bench/PAGES.md');
} finally {
  auditor?.close();
  await browser.close();
}

async function measurePeers(): Promise<string> {
  const { kinds, missing } = await buildCompared(join(repositoryRoot, '.cache/bench/pages'));
  const compared = await measurePages(kinds, gauges, tell);
  for (const why of missing) console.log(`Not measured: ${why}`);
  return renderPeers(await circumstancesOf(browser), compared, missing);
}

async function measureOwn(): Promise<string> {
  const own = new Map<string, Measurement[]>();
  for (const tool of ['dinkominfo', 'portal']) {
    const folder = distOf(tool);
    const kinds = (await findPageKinds(folder)).map(({ kind, path }) => ({ tool, kind, folder, paths: [path] }));
    own.set(tool, await measurePages(kinds, gauges, tell));
  }
  return renderOwn(await circumstancesOf(browser), own);
}

async function circumstancesOf(used: Browser) {
  const [machine, versions] = await Promise.all([thisMachine(), versionsOf(used)]);
  return { machine, versions, commit: measuredCommit(), day: new Date().toISOString().slice(0, 10) };
}

function tell({ tool, kind, visits, audit }: Measurement): void {
  const weights = visits.map((seen) => kb(middle(seen).bytes).padStart(7)).join(' ');
  console.log(`${tool.padEnd(16)} ${kind.padEnd(34)} ${weights} KB  ${Object.values(audit?.scores ?? {}).join(' ')}`);
}
