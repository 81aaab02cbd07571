import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './cms/slow-phone.ts';
import { openAuditor } from './pages/audit/lighthouse.ts';
import { readSharedContent } from './pages/content/shared-content.ts';
import { buildSitusWithPhotographs } from './pages/content/situs-regency.ts';
import { cutTestPhotos } from './pages/content/test-photos.ts';
import { distOf } from './pages/kinds/built-sites.ts';
import { findPageKinds } from './pages/kinds/page-kinds.ts';
import { type MeasuredKind, type Measurement, measurePages } from './pages/measure-pages.ts';
import { peers } from './pages/peers/index.ts';
import { type BuiltPeer, comparedKinds } from './pages/peers/peer.ts';
import { kb, middle } from './pages/report/page-tables.ts';
import { renderPagesReport } from './pages/report/pages-report.ts';
import { versionsOf } from './pages/report/versions.ts';
import { measuredCommit, thisMachine } from './report/machine.ts';
import { benchRoot, repositoryRoot } from './repository-root.ts';

/**
 * What every kind of page weighs on a phone, what Lighthouse says of it, and the same of pages with the same content
 * made by others. Takes `sites/dinkominfo/dist` and `sites/portal/dist` as they are, and writes `PAGES.md`.
 * @example node src/pages.ts             # all, some minutes
 * @example node src/pages.ts --weights   # bytes and requests only, printed
 */
const { values: options } = parseArgs({ options: { weights: { type: 'boolean', default: false } } });
const chromium = process.env.OPD_CHROMIUM ?? '/usr/bin/chromium';
const work = join(repositoryRoot, '.cache/bench/pages');
const ownSites = ['dinkominfo', 'portal'].map((slug) => ({ slug, folder: distOf(slug) }));

const photos = await cutTestPhotos(join(work, 'photos'));
const content = await readSharedContent(join(repositoryRoot, 'content/dinkominfo'), photos);
const situs = {
  name: 'Situs OPD',
  build: async (folder: string): Promise<BuiltPeer> => ({
    folder: await buildSitusWithPhotographs(folder, photos),
    paths: {
      home: ['/'],
      'news list': ['/berita/'],
      'news page, one photo': content.news.map(({ slug }) => `/berita/${slug}/`),
      service: [`/layanan/${content.service.slug}/`],
    },
  }),
};
const missing: string[] = [];
const compared: MeasuredKind[] = [];
for (const { name: tool, build, ...peer } of [situs, ...peers]) {
  const why = 'missing' in peer ? peer.missing?.() : undefined;
  if (why !== undefined) {
    missing.push(`${tool}: ${why}`);
    continue;
  }
  console.log(`Building ${tool} …`);
  const { folder, paths } = await build(join(work, tool.toLowerCase().replaceAll(/\W+/g, '-')), content);
  for (const kind of comparedKinds) compared.push({ tool, kind, folder, paths: paths[kind] });
}

const browser = await launchBrowser();
const auditor = options.weights ? undefined : await openAuditor(chromium);
const tell = ({ tool, kind, visits, audit }: Measurement): void => {
  const weights = visits.map((seen) => kb(middle(seen).bytes).padStart(7)).join(' ');
  console.log(`${tool.padEnd(16)} ${kind.padEnd(34)} ${weights} KB  ${Object.values(audit?.scores ?? {}).join(' ')}`);
};
try {
  const gauges = { browser, auditor };
  const measuredPeers = await measurePages(compared, gauges, tell);
  const own = new Map<string, Measurement[]>();
  for (const { slug: tool, folder } of ownSites) {
    const kinds = (await findPageKinds(folder)).map(({ kind, path }) => ({ tool, kind, folder, paths: [path] }));
    own.set(tool, await measurePages(kinds, gauges, tell));
  }
  for (const why of missing) console.log(`Not measured: ${why}`);
  if (auditor) {
    const report = renderPagesReport({
      machine: await thisMachine(),
      commit: measuredCommit(),
      day: new Date().toISOString().slice(0, 10),
      versions: await versionsOf(browser),
      missing,
      compared: measuredPeers,
      own,
    });
    await writeFile(join(benchRoot, 'PAGES.md'), report);
    console.log('Written: packages/bench/PAGES.md');
  }
} finally {
  auditor?.close();
  await browser.close();
}
