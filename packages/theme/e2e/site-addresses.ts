import { join } from 'node:path';
import { hasSite, loadRegistry, portalSlug, siteOrigin } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import { type BuiltSite, repositoryRoot, siteSlugs } from './built-sites.ts';

/** Finds the built file behind an address of the regency's sites. */
export class SiteAddresses {
  /** Slugs by host; `undefined` for an OPD that has no site. */
  readonly #slugs: ReadonlyMap<string, string | undefined>;
  readonly #origins: ReadonlyMap<string, string>;
  readonly #sites: ReadonlyMap<string, BuiltSite>;

  private constructor(origins: ReadonlyMap<string, string>, without: readonly string[], sites: readonly BuiltSite[]) {
    this.#origins = origins;
    this.#slugs = new Map([
      ...without.map((origin): [string, undefined] => [new URL(origin).host, undefined]),
      ...[...origins].map(([slug, origin]): [string, string] => [new URL(origin).host, slug]),
    ]);
    this.#sites = new Map(sites.map((site) => [site.slug, site]));
  }

  /** Reads who has which address from `content/`. @throws Error when the registry has mistakes. */
  static async load(sites: readonly BuiltSite[]): Promise<SiteAddresses> {
    const { value, problems } = await loadRegistry(nodeReader(join(repositoryRoot, 'content')));
    if (!value) throw new Error(`The registry has mistakes: ${problems.map(({ message }) => message).join(' ')}`);
    const { regency, opds } = value;
    const addresses = opds.filter(hasSite).map((opd): [string, string] => [opd.slug, siteOrigin(regency, opd)]);
    const without = opds.filter((opd) => !hasSite(opd)).map((opd) => siteOrigin(regency, opd));
    return new SiteAddresses(new Map([...addresses, [portalSlug, regency.portalUrl]]), without, sites);
  }

  /**
   * What is wrong with an address.
   * @param base path of the page that names it: `/berita/`.
   * @returns nothing when it leads to a built file or out of the regency's sites. Nor for a site that was not
   * built this time; `npm test` builds all.
   */
  problemOf(address: string, site: BuiltSite, base: string): string | undefined {
    const origin = this.#origins.get(site.slug);
    if (!URL.canParse(address, origin)) return 'is no address';
    const url = new URL(address, new URL(base, origin));
    if (!['http:', 'https:'].includes(url.protocol) || !this.#slugs.has(url.host)) return undefined;
    const slug = this.#slugs.get(url.host);
    if (slug === undefined) return 'leads to an OPD that has no site';
    const target = this.#sites.get(slug);
    if (!target) return siteSlugs().includes(slug) ? undefined : 'leads to an OPD that has no site';
    return problemIn(target, url);
  }
}

function problemIn(site: BuiltSite, url: URL): string | undefined {
  const path = decodeURIComponent(url.pathname).slice(1);
  const file = [path, `${path}index.html`, `${path}/index.html`].find((name) => site.files.has(name));
  if (file === undefined) return 'leads to no built file';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment === 'top' || !/\.(html|svg)$/.test(file)) return undefined;
  return site.document(file).ids.has(fragment) ? undefined : `leads to no id in ${file}`;
}
