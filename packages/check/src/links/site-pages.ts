import { portalSlug } from '@opd/registry';
import { closestTo, documentExtensions, topics } from '@opd/schema';
import type { SiteContent } from '../site/site-content.ts';
import { isTypeFolder, matchesRoute, opdRoutes, portalRoutes, sharedRoutes } from './site-routes.ts';

/** Tells whether a site answers an address, given without its final slash: `/berita/2026-04-15-panen`. */
export function answers(site: Pick<SiteContent, 'slug' | 'files' | 'polls'>, path: string): boolean {
  const routes = site.slug === portalSlug ? portalRoutes : opdRoutes;
  const topic = /^\/berita\/topik\/([^/]+)(?:\/laman\/[1-9]\d*)?$/.exec(path)?.[1];
  if (topic !== undefined) return topics.some(({ value }) => value === topic);
  if (path === '' || matchesRoute(path, routes) || matchesRoute(path, sharedRoutes)) return true;
  const [, type = '', folder = '', file, ...deeper] = path.split('/');
  if (type === 'jajak' && file === undefined) return hasPoll(site, folder);
  if (site.slug === portalSlug || !isTypeFolder(type) || deeper.length > 0) return false;
  const home = `${site.slug}/${type}/${folder}`;
  if (!site.files.has(`${home}/index.mdx`)) return false;
  if (file === undefined) return true;
  if (type === 'agenda' && file === 'agenda.ics') return true;
  return site.files.has(`${home}/${file}`) && documentExtensions.some((extension) => file.endsWith(`.${extension}`));
}

/** The page of a poll of the site itself; one about an article stands there. */
function hasPoll({ polls }: Pick<SiteContent, 'polls'>, id: string): boolean {
  return polls.value?.polls.some((poll) => poll.id === id && poll.article === undefined) ?? false;
}

/** The page whose address is most like one that does not exist, with its final slash. */
export function nearestPage(site: Pick<SiteContent, 'slug' | 'files'>, path: string): string | undefined {
  const entries = [...site.files].flatMap((file) => {
    const [, type = '', folder = '', name] = file.split('/');
    return name === 'index.mdx' ? [`/${type}/${folder}`] : [];
  });
  const fixed = [...(site.slug === portalSlug ? portalRoutes : opdRoutes), ...sharedRoutes];
  const pages = [...entries, ...fixed.filter((pattern) => !/[[.]|^\/404$/.test(pattern))];
  const nearest = closestTo(path, pages);
  return nearest === undefined ? undefined : `${nearest}/`;
}
