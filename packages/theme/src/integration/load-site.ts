import { fileURLToPath } from 'node:url';
import {
  type ContentReader,
  loadOpd,
  loadPolls,
  loadRedirects,
  loadRegency,
  loadRegistry,
  type Opd,
  originOf,
  type Poll,
  portalSlug,
  publicOpd,
  publicRegency,
  type Redirects,
  type Regency,
  type RegisteredOpd,
} from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import type { Site } from '../site.ts';

/** A site with the OPDs whose content it may show: itself and those that may raise emergencies, or all for the portal. */
export interface LoadedSite {
  readonly site: Site;
  readonly opds: readonly Opd[];
  /** Old addresses of the site. */
  readonly redirects: Redirects;
  /** What the site asks its readers. */
  readonly polls: readonly Poll[];
}

/**
 * Reads what a site is from the registry. Who administers it and who its operators are stays behind: people come and
 * go, and no page may change because of it.
 * @param contentRoot the `content/` folder.
 * @param slug the OPD's folder.
 * @param day the day of the build, `YYYY-MM-DD`.
 * @throws when the regency or the OPD cannot be read; the check has said why before.
 */
export async function loadSite(contentRoot: URL, slug: string, day: string): Promise<LoadedSite> {
  const reader = nodeReader(fileURLToPath(contentRoot));
  const [regency, opd, redirects, polls] = await Promise.all([
    loadRegency(reader),
    loadOpd(reader, slug),
    loadRedirects(reader, slug),
    loadPolls(reader, slug),
  ]);
  if (!regency.value || !opd.value || !redirects.value || !polls.value) {
    const [problem] = [regency, opd, redirects, polls].flatMap(({ problems }) => problems);
    throw new Error(`content/${problem?.file}:${problem?.line} ${problem?.message} ${problem?.help}`);
  }
  const isPortal = slug === portalSlug;
  const site: Site = {
    slug,
    origin: originOf(regency.value, { slug, subdomain: opd.value.subdomain }),
    regency: publicRegency(regency.value),
    opd: publicOpd(opd.value),
    contentRoot: contentRoot.href,
    today: day,
  };
  const opds = isPortal
    ? ((await loadRegistry(reader)).value?.opds ?? [])
    : [opd.value, ...(await alertOffices(reader, regency.value, slug))];
  return { site, opds: opds.map(publicOpd), redirects: redirects.value, polls: polls.value.polls };
}

/** The offices that may raise an emergency on other sites: whoever reads it must see whose it is. */
async function alertOffices(reader: ContentReader, regency: Regency, slug: string): Promise<readonly RegisteredOpd[]> {
  const others = regency.alertOffices.filter((office) => office !== slug);
  const loaded = await Promise.all(others.map((office) => loadOpd(reader, office)));
  return loaded.flatMap(({ value }) => (value ? [value] : []));
}
