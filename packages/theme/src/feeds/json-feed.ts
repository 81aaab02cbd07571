import { absoluteUrl } from '../format/address.ts';
import { lastChange } from '../format/last-change.ts';
import { fullDateTime } from '../format/time-zone.ts';
import type { Site } from '../site.ts';
import { type FeedContent, type FeedEntry, feedDescription, tagsOf, writtenEntries } from './feed-content.ts';

/**
 * JSON Feed 1.1 (jsonfeed.org/version/1.1). Written here, since the `feed` package knows only 1.0,
 * without languages and with one author.
 */
export function renderJsonFeed(site: Site, content: FeedContent): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: content.title,
    description: feedDescription(site),
    home_page_url: absoluteUrl(site, content.home),
    feed_url: absoluteUrl(site, content.path),
    language: 'id',
    authors: [{ name: site.opd.name, url: absoluteUrl(site, '/') }],
    items: writtenEntries(content).map((entry) => toItem(site, entry)),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function toItem(site: Site, entry: FeedEntry) {
  const { data } = entry;
  const url = absoluteUrl(site, entry.path);
  const changed = lastChange(entry);
  const { timeZone } = site.regency;
  return {
    id: url,
    url,
    title: data.title,
    content_text: data.summary,
    date_published: fullDateTime(data.publishAt ?? data.published, timeZone),
    date_modified: changed === data.published ? undefined : fullDateTime(changed, timeZone),
    authors: [{ name: 'author' in data ? data.author : data.unit }],
    tags: tagsOf(entry),
  };
}
