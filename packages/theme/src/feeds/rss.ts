import { Feed } from 'feed';
import { absoluteUrl } from '../format/address.ts';
import { moment } from '../format/time-zone.ts';
import type { Site } from '../site.ts';
import { type FeedContent, feedDescription, feedUpdated, tagsOf, writtenEntries } from './feed-content.ts';
import { escapeXml, xmlCharacters } from './xml.ts';

/**
 * RSS 2.0 with a link to itself (RSS Advisory Board, best practices profile). An entry's address is its
 * permanent id; its day is written as the regency's noon, so that no reader moves it to another day.
 */
export function renderRss(site: Site, content: FeedContent): string {
  const { timeZone } = site.regency;
  const feed = new Feed({
    title: xmlCharacters(content.title),
    description: xmlCharacters(feedDescription(site)),
    link: absoluteUrl(site, content.home),
    feedLinks: { rss: absoluteUrl(site, content.path) },
    language: 'id',
    generator: false,
    copyright: xmlCharacters(`© ${site.regency.government}`),
    updated: moment(feedUpdated(site, content), timeZone),
  });
  for (const entry of writtenEntries(content)) {
    const { path, data } = entry;
    feed.addItem({
      // The library writes titles and descriptions as CDATA and splits only the first `]]>` in them.
      title: xmlCharacters(data.title).replaceAll(']]>', ']] >'),
      // Readers show a description as HTML: what an operator typed must not become markup.
      description: escapeXml(data.summary),
      link: absoluteUrl(site, path),
      category: tagsOf(entry).map((name) => ({ name: xmlCharacters(name) })),
      date: moment(data.publishAt ?? data.published, timeZone),
    });
  }
  return feed.rss2();
}
