import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuilderPool } from '@opd/builder';
import { cmsSlug, portalSlug } from '@opd/registry';
import { buildEnvironment } from '../build/build-env.ts';
import { buildSites } from '../build/build-sites.ts';
import { warmBuilders } from '../build/warm-builders.ts';
import { describeAddresses, fullestOpds } from '../preview/addresses.ts';
import { sitesOfChange } from '../preview/changes.ts';
import { EditedEntries } from '../preview/edited-entries.ts';
import type { LocalOrigins } from '../preview/local-links.ts';
import { previewEnvironment } from '../preview/rebuild-site.ts';
import { createRebuilder } from '../preview/rebuilder.ts';
import { ServedSites } from '../preview/served-sites.ts';
import { createPreviewServer, listen } from '../preview/server.ts';
import { startVotes } from '../preview/votes.ts';
import { watchContent } from '../preview/watch-content.ts';
import { listBuilds, loadSites, requireSites } from '../workspace.ts';

/** Options of `opd preview`. */
export interface PreviewOptions {
  readonly port: number;
  /** Sites to build and watch, beside the CMS; all when empty. */
  readonly only: readonly string[];
  readonly watch: boolean;
}

/**
 * `opd preview`: builds the sites, serves them all from one server and rebuilds what changes.
 * @param root the repository.
 * @returns once the server runs; the process lives on until it is stopped.
 * @throws OpdError when the port is taken or an option is wrong.
 */
export async function preview(root: string, { port: wantedPort, only, watch }: PreviewOptions): Promise<void> {
  const write = (line: string) => process.stdout.write(`${line}\n`);
  const known = await listBuilds(root);
  requireSites(only, known);
  const slugs = only.length > 0 ? known.filter((slug) => slug === cmsSlug || only.includes(slug)) : known;
  const env = await buildEnvironment(root);

  let sites = await loadSites(root);
  const served = new ServedSites();
  const failures = new Map<string, string>();
  const publish = (slug: string) => served.publish(slug, join(root, 'sites', slug, 'dist'));
  // Loaded here, since no other command needs Express and decap-server.
  const { createCmsApi } = await import('../preview/cms/api.ts');
  const cmsApi = createCmsApi({
    root,
    opds: () => sites.map(({ slug }) => slug).filter((slug) => slug !== cmsSlug),
    hostName: `${cmsSlug}.localhost`,
    tell: (text) => process.stderr.write(`${text}\n`),
  });
  let besides: LocalOrigins = new Map();
  const server = createPreviewServer({
    ...{ sites: () => sites, served, cmsApi },
    failureOf: (slug) => failures.get(slug),
    besides: () => besides,
  });
  // First of all, since a taken port should not show only after all sites were built.
  const port = await listen(server, wantedPort);
  const folder = join(root, '.cache/preview', String(port));
  await rm(folder, { recursive: true, force: true });
  const builders = warmBuilders(await previewEnvironment(root), { isWaitedFor: true });
  const edited = new EditedEntries();
  const rebuilder = createRebuilder({
    ...{ root, folder, builders, edited, served, failures, write },
    onBuilt: async () => {
      sites = await loadSites(root);
    },
  });
  const watching = watch
    ? await watchContent(join(root, 'content'), (paths) => {
        for (const path of paths) edited.note(path);
        rebuilder.add(new Set(paths.flatMap((path) => sitesOfChange(path, slugs))));
      })
    : undefined;

  write(`Building ${slugs.length === 1 ? slugs[0] : `${slugs.length} sites`} for ${env.OPD_TODAY} …`);
  const results = await buildSites({
    ...{ root, slugs, env, output: process.stdout },
    onResult: ({ slug, status }) => {
      if (status !== 'failed') void publish(slug);
    },
  });
  for (const result of results) if (result.status === 'failed') failures.set(result.slug, result.message);
  await Promise.all(known.map(publish));

  write(
    `\n${describeAddresses(
      sites.filter(({ slug }) => slugs.includes(slug)),
      await fullestOpds(root, slugs, 4),
      port,
    )}\n`,
  );
  besides = await startVotes(root, { port, day: env.OPD_TODAY ?? '', write });
  write(watching ? 'Watching content/. Press Ctrl+C to stop.' : 'Press Ctrl+C to stop.');
  const [first] = slugs.filter((slug) => slug !== cmsSlug && slug !== portalSlug);
  // Two builds of one site at a time would get into each other's way in its cache.
  if (watching && first)
    rebuilder.hold(first, () => warmUp(builders, join(root, 'sites', first), join(folder, 'warm-up')));
  watching?.start();
}

/** A builder's first build takes twice as long as every other one: it had better be over before anybody waits for it. */
async function warmUp(builders: BuilderPool, site: string, outDir: string): Promise<void> {
  await builders.build({ root: site, outDir });
  await rm(outDir, { recursive: true, force: true });
}
