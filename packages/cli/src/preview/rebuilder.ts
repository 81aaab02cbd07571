import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { BuilderPool } from '@opd/builder';
import { portalSlug } from '@opd/registry';
import { indent } from '../build/build-sites.ts';
import { seconds } from '../build/progress.ts';
import type { EditedEntries } from './edited-entries.ts';
import { RebuildQueue } from './rebuild-queue.ts';
import { previewEnvironment, rebuildSite } from './rebuild-site.ts';
import type { ServedSites } from './served-sites.ts';

/** What a rebuild needs and whom it tells. */
export interface RebuilderOptions {
  readonly root: string;
  /** Folder of this preview's own builds; two for each site at most. */
  readonly folder: string;
  readonly builders: BuilderPool;
  readonly edited: EditedEntries;
  readonly served: ServedSites;
  /** Messages of failed builds by slug; kept up to date. */
  readonly failures: Map<string, string>;
  readonly write: (line: string) => void;
  /** Called after each good build: names and addresses may have changed. */
  readonly onBuilt: () => Promise<void>;
}

/** A queue that rebuilds sites and serves each as soon as it is complete; a failed one stays as it was. */
export function createRebuilder(options: RebuilderOptions): RebuildQueue {
  const { root, builders, served, failures, write } = options;
  return new RebuildQueue({
    concurrency: availableParallelism(),
    last: portalSlug,
    build: async (slug) => {
      await showFirst(options, slug);
      const start = performance.now();
      const folder = freeFolder(options, slug);
      // The clock goes on while the preview runs.
      const failure = await previewEnvironment(root)
        .then((env) => rebuildSite({ root, slug, folder, env, builders }))
        .catch(String);
      const time = seconds(performance.now() - start);
      if (failure !== undefined) {
        failures.set(slug, failure);
        const still = served.get(slug) ? '  The last good build is still served.\n' : '';
        write(`✗ ${slug} was not rebuilt (${time})\n${indent(failure)}\n${still}`);
        return;
      }
      failures.delete(slug);
      const fresh = served.get(slug)?.fresh;
      await served.publish(slug, folder);
      if (fresh) await rm(fresh.folder, { recursive: true, force: true });
      write(`✓ ${slug} rebuilt in ${time}`);
      await options.onBuilt();
    },
  });
}

/** Shows edited entries at once, before the lists that name them and everything else are built anew. */
async function showFirst(options: RebuilderOptions, slug: string): Promise<void> {
  const { root, builders, edited, served, write } = options;
  const focus = edited.take(slug);
  const exist = focus?.every((entry) => existsSync(join(root, 'content', slug, entry, 'index.mdx')));
  if (!focus || !exist || !served.get(slug)) return;
  const start = performance.now();
  const folder = join(options.folder, `${slug}-fresh-${Date.now()}`);
  // What is wrong is told by the build of the whole site, which follows.
  const failure = await previewEnvironment(root)
    .then((env) => rebuildSite({ root, slug, folder, env, builders, focus }))
    .catch(String);
  if (failure !== undefined || !focus.every((entry) => existsSync(join(folder, entry, 'index.html')))) return;
  served.layOver(slug, folder);
  for (const entry of focus) write(`✓ ${slug}/${entry} is fresh after ${seconds(performance.now() - start)}`);
}

/** The one of the site's two folders from which nothing is served. */
function freeFolder({ folder, served }: RebuilderOptions, slug: string): string {
  const [a, b] = [join(folder, `${slug}-a`), join(folder, `${slug}-b`)];
  return served.get(slug)?.folder === a && existsSync(a) ? b : a;
}
