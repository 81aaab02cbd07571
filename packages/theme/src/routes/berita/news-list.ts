import { site } from 'virtual:opd/site';
import { portalSlug } from '@opd/registry';
import { topics } from '@opd/schema';
import { entriesOf } from '../../entries.ts';
import type { Entry } from '../../entry.ts';
import { once } from '../../lists/once.ts';
import { type Part, partLength, partsOf } from '../../lists/parts.ts';

/** News items on one page: few where each has its photo, more on the portal, where only the newest have. */
const newsLength = site.slug === portalSlug ? partLength : 12;

type News = Entry<'berita'>;

/** The parts of a list of news. */
export function newsParts(news: readonly News[], base: string): [Part<News>, ...Part<News>[]] {
  return partsOf(news, base, newsLength);
}

/** Years with news, newest first. */
export const newsByYear = once(
  async (): Promise<Map<string, News[]>> =>
    Map.groupBy(await entriesOf('berita'), ({ data }) => data.published.slice(0, 4)),
);

/** Topics with news, in their usual order. */
export const newsByTopic = once(async () => {
  const news = await entriesOf('berita');
  return topics
    .map((topic) => ({ ...topic, news: news.filter(({ data }) => data.topics.includes(topic.value)) }))
    .filter((topic) => topic.news.length > 0);
});

/** All news, in parts. */
export const allNews = once(async () => newsParts(await entriesOf('berita'), '/berita/'));
