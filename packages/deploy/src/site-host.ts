import { cmsSlug, hasSite, portalSlug, type Regency, type Registry, siteOrigin } from '@opd/registry';

/** What pages talk to besides their own host. */
export type Services = Pick<Regency, 'gitHosting' | 'voteService'>;

/** A host that serves one site. */
export interface SiteHost {
  /** Folder under `sites/`. */
  readonly slug: string;
  /** `dinkes.bojonegorokab.go.id`. */
  readonly host: string;
  /** Names it had before, and others that lead to it. */
  readonly formerHosts: readonly string[];
  /** Public pages without any script, or the operators' room. */
  readonly kind: SiteKind;
}

/** What a site may do in a browser. */
export type SiteKind = 'public' | 'cms';

/** All hosts of a regency, the portal first: they follow from the registry, so that none is forgotten. */
export function siteHosts({ regency, opds }: Registry): SiteHost[] {
  const under = (subdomain: string) => `${subdomain}.${regency.domain}`;
  const portal = new URL(regency.portalUrl).host;
  const www = [under('www'), regency.domain].filter((host) => host !== portal);
  return [
    { slug: portalSlug, host: portal, formerHosts: www, kind: 'public' },
    ...opds.filter(hasSite).map(
      (opd): SiteHost => ({
        slug: opd.slug,
        host: new URL(siteOrigin(regency, opd)).host,
        formerHosts: opd.formerSubdomains.map(under),
        kind: 'public',
      }),
    ),
    { slug: cmsSlug, host: under(cmsSlug), formerHosts: [], kind: 'cms' },
  ];
}

/** Hosts of the one service: where operators sign in, and where votes are sent; each once. */
export function serviceHosts({ gitHosting, voteService }: Services): string[] {
  const addresses = [gitHosting?.signInUrl, voteService?.url].filter((address) => address !== undefined);
  return [...new Set(addresses.map((address) => new URL(address).host))];
}
