import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { portalSlug } from '@opd/registry';
import { buildEnvironment } from '../build/build-env.ts';
import { indent } from '../build/build-sites.ts';
import { seconds } from '../build/progress.ts';
import { RebuildQueue } from './rebuild-queue.ts';
import { rebuildSite } from './rebuild-site.ts';
import type { ServedSites } from './served-sites.ts';

/** What a rebuild needs and whom it tells. */
export interface RebuilderOptions {
  readonly root: string;
  /** Folder of this preview's own builds; two for each site at most. */
  readonly folder: string;
  readonly served: ServedSites;
  /** Messages of failed builds by slug; kept up to date. */
  readonly failures: Map<string, string>;
  readonly write: (line: string) => void;
  /** Called after each good build: names and addresses may have changed. */
  readonly onBuilt: () => Promise<void>;
}

/** A queue that rebuilds sites and serves each as soon as it is complete; a failed one stays as it was. */
export function createRebuilder(options: RebuilderOptions): RebuildQueue {
  const { root, served, failures, write } = options;
  return new RebuildQueue({
    concurrency: availableParallelism(),
    last: portalSlug,
    build: async (slug) => {
      const start = performance.now();
      const folder = freeFolder(options, slug);
      // The clock goes on while the preview runs.
      const failure = await buildEnvironment(root)
        .then((env) => rebuildSite({ root, slug, folder, env }))
        .catch(String);
      const time = seconds(performance.now() - start);
      if (failure !== undefined) {
        failures.set(slug, failure);
        const still = served.get(slug) ? '  The last good build is still served.\n' : '';
        write(`✗ ${slug} was not rebuilt (${time})\n${indent(failure)}\n${still}`);
        return;
      }
      failures.delete(slug);
      await served.publish(slug, folder);
      write(`✓ ${slug} rebuilt in ${time}`);
      await options.onBuilt();
    },
  });
}

/** The one of the site's two folders from which nothing is served. */
function freeFolder({ folder, served }: RebuilderOptions, slug: string): string {
  const [a, b] = [join(folder, `${slug}-a`), join(folder, `${slug}-b`)];
  return served.get(slug)?.folder === a && existsSync(a) ? b : a;
}
