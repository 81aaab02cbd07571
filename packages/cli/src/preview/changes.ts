import { cmsSlug, portalSlug } from '@opd/registry';

/**
 * Sites to build anew after a change.
 * @param path of the changed file, from the content folder, with `/`.
 * @param sites slugs of the sites of this preview.
 * @returns the OPD's own site and the portal, which gathers from all; the CMS, which names all OPDs, when a profile
 * changed; every site when the regency changed.
 */
export function sitesOfChange(path: string, sites: readonly string[]): string[] {
  if (path === 'kabupaten.yaml') return [...sites];
  const [owner, ...rest] = path.split('/');
  if (rest.length === 0) return [];
  if (!isFolderName(owner)) return [];
  const isProfile = rest.join('/') === 'opd.yaml';
  return sites.filter((slug) => {
    if (slug === cmsSlug) return isProfile;
    return slug === owner || slug === portalSlug;
  });
}

function isFolderName(name: string | undefined): boolean {
  return name !== undefined && /^[a-z]/.test(name);
}
