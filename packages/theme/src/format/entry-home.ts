import type { Entry } from '../entry.ts';
import type { Site } from '../site.ts';

/** Where an entry lies in `content/`: the OPD's folder, and its own. On the portal an entry's id holds both. */
export function homeOf({ slug }: Pick<Site, 'slug'>, id: Entry['id']): { slug: string; folder: string } {
  const [owner = '', folder] = id.split('/');
  return folder === undefined ? { slug, folder: owner } : { slug: owner, folder };
}
