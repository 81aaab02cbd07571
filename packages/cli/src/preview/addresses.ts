import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cmsSlug, portalSlug } from '@opd/registry';
import type { SiteFacts } from '../workspace.ts';
import { previewOrigin } from './hosts.ts';

/**
 * What to print once the sites are served: the portal, some OPDs, how to reach the others, and the CMS.
 * @param examples slugs of the OPDs to name.
 */
export function describeAddresses(sites: readonly SiteFacts[], examples: readonly string[], port: number): string {
  const portal = sites.find(({ slug }) => slug === portalSlug);
  const cms = sites.find(({ slug }) => slug === cmsSlug);
  const opds = sites.filter((site) => site !== portal && site !== cms);
  const shown = opds.filter(({ slug }) => examples.includes(slug));
  const lines = shown.map((site) => `  ${`${previewOrigin(site, port)}/`.padEnd(40)} ${site.name}`);
  return [
    ...(portal ? [`  ${`${previewOrigin(portal, port)}/`.padEnd(40)} ${portal.name}`] : []),
    ...lines,
    `  ${`http://<opd>.localhost:${port}/`.padEnd(40)} ${opds.length === 1 ? 'the OPD' : `any of the ${opds.length} OPDs`}`,
    ...(cms ? [`  ${`${previewOrigin(cms, port)}/<opd>/`.padEnd(40)} ${cms.name} (CMS)`] : []),
  ].join('\n');
}

/** The OPDs with the most entries, which show the most. @param count how many. */
export async function fullestOpds(root: string, slugs: readonly string[], count: number): Promise<string[]> {
  const sizes = await Promise.all(
    slugs
      .filter((slug) => slug !== portalSlug && slug !== cmsSlug)
      .map(async (slug) => ({ slug, entries: await countEntries(root, slug) })),
  );
  return sizes
    .sort((a, b) => b.entries - a.entries || a.slug.localeCompare(b.slug))
    .slice(0, count)
    .map(({ slug }) => slug);
}

async function countEntries(root: string, slug: string): Promise<number> {
  const files = await readdir(join(root, 'content', slug), { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith('index.mdx')).length;
}
