import { site } from 'virtual:opd/site';
import { entriesOf } from '../entries.ts';
import type { FeedContent } from '../feeds/feed-content.ts';
import { lastChange } from '../format/last-change.ts';

/** What the site's feeds carry: news, announcements and clarifications, the latest change first. @param path of the feed. */
export async function feedContent(path: string): Promise<FeedContent> {
  const [berita, pengumuman, klarifikasi] = await Promise.all([
    entriesOf('berita'),
    entriesOf('pengumuman'),
    entriesOf('klarifikasi'),
  ]);
  const entries = [...berita, ...pengumuman, ...klarifikasi];
  entries.sort((a, b) => lastChange(b).localeCompare(lastChange(a)) || a.path.localeCompare(b.path));
  return { title: `Kabar ${site.opd.name}`, path, entries };
}
