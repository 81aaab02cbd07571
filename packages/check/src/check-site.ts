import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run-rules.ts';
import type { ContentFiles } from './site/content-files.ts';
import { nodeFiles } from './site/node-files.ts';
import { readSiteContent } from './site/site-content.ts';

/**
 * Checks all that one site is built from: everything in its folder, and `kabupaten.yaml`. What other OPDs
 * wrote is left out, so that their mistakes cannot stop this site.
 * @param options.reader where the content is read from.
 * @param options.slug folder of the OPD, or `portal`.
 * @returns every problem, in the order of file, line, column and rule; empty when all is well.
 */
export async function checkContent({ reader, slug }: { reader: ContentFiles; slug: string }): Promise<Finding[]> {
  return runRules(await readSiteContent(reader, slug), rules);
}

/** Checks a site's content on disk, see `checkContent`. @param options.contentRoot absolute path of `content/`. */
export async function checkSite({ contentRoot, slug }: { contentRoot: string; slug: string }): Promise<Finding[]> {
  return checkContent({ reader: nodeFiles(contentRoot), slug });
}
