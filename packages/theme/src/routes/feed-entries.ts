import { site } from 'virtual:opd/site';
import { portalSlug } from '@opd/registry';
import { entriesOf } from '../entries.ts';
import type { FeedContent } from '../feeds/feed-content.ts';
import { byLastChange } from '../format/last-change.ts';

/** What the site's feeds carry: news, announcements and clarifications, the latest change first. @param path of the feed. */
export async function feedContent(path: string): Promise<FeedContent> {
  const [berita, pengumuman, klarifikasi] = await Promise.all([
    entriesOf('berita'),
    entriesOf('pengumuman'),
    entriesOf('klarifikasi'),
  ]);
  const entries = [...berita, ...pengumuman, ...klarifikasi];
  return { title: `Kabar ${site.opd.name}`, home: '/', path, entries: entries.sort(byLastChange) };
}

/** Clarifications alone, for those who watch over rumours; on the portal of the whole regency. @param path of the feed. */
export async function claimFeed(path: string): Promise<FeedContent> {
  const entries = (await entriesOf('klarifikasi')).toSorted(byLastChange);
  const { opd, regency, slug } = site;
  return {
    title: `Klarifikasi ${slug === portalSlug ? regency.name : opd.name}`,
    home: '/klarifikasi/',
    path,
    entries,
  };
}
