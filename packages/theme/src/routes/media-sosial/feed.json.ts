import { site } from 'virtual:opd/site';
import { socialFeed } from '@opd/derive/social';
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../../format/address.ts';
import { kitEntries, kitOf } from '../../social-kit/kits.ts';

export const GET: APIRoute = async () => {
  const owner = {
    name: site.opd.name,
    home: absoluteUrl(site, '/'),
    feed: absoluteUrl(site, '/media-sosial/feed.json'),
    about: absoluteUrl(site, '/media-sosial/'),
  };
  const feed = socialFeed(owner, (await kitEntries()).map(kitOf));
  return new Response(`${JSON.stringify(feed, null, 2)}\n`);
};
