import { portalSlug } from '@opd/registry';
import type { SiteFacts } from '../workspace.ts';

/** Where a request goes, judged by its `Host` header. */
export type HostRoute =
  | { readonly kind: 'site'; readonly slug: string }
  /** A former address. `host` is the present one, with the port. */
  | { readonly kind: 'moved'; readonly host: string }
  | { readonly kind: 'unknown' };

const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Finds the site of a host: `localhost` is the portal, `<subdomain>.localhost` an OPD. Any other name is
 * unknown, also one that resolves to this machine, so that a foreign page cannot reach the preview by a
 * name of its own (DNS rebinding).
 * @param host the `Host` header: `dinkes.localhost:4321`.
 */
export function routeHost(host: string | undefined, sites: readonly SiteFacts[]): HostRoute {
  const [, name = '', port = ''] = /^(\[[^\]]*\]|[^:]*)(:\d+)?$/.exec((host ?? '').toLowerCase()) ?? [];
  if (ownNames.has(name)) return { kind: 'site', slug: portalSlug };
  if (!name.endsWith('.localhost')) return { kind: 'unknown' };
  const subdomain = name.slice(0, -'.localhost'.length);
  const present = sites.find((site) => site.subdomain === subdomain);
  if (present) return { kind: 'site', slug: present.slug };
  const former = sites.find((site) => site.formerSubdomains.includes(subdomain));
  return former ? { kind: 'moved', host: `${former.subdomain}.localhost${port}` } : { kind: 'unknown' };
}

/** Address of a site in the preview, without a final slash. */
export function previewOrigin(site: Pick<SiteFacts, 'slug' | 'subdomain'>, port: number): string {
  return site.slug === portalSlug ? `http://localhost:${port}` : `http://${site.subdomain}.localhost:${port}`;
}
