import { topics } from '@opd/schema';
import { entriesOf } from '../../entries.ts';
import type { Entry } from '../../entry.ts';

/** News items on one page of the list. */
export const pageLength = 12;

/** The parts of the list of news, newest first. There is always a first part, be it empty. */
export async function newsPages(): Promise<readonly Entry<'berita'>[][]> {
  const news = await entriesOf('berita');
  const count = Math.max(1, Math.ceil(news.length / pageLength));
  return Array.from({ length: count }, (_, index) => news.slice(index * pageLength, (index + 1) * pageLength));
}

/** Years with news, newest first. */
export async function newsByYear(): Promise<Map<string, Entry<'berita'>[]>> {
  return Map.groupBy(await entriesOf('berita'), ({ data }) => data.published.slice(0, 4));
}

/** Topics with news, in their usual order. */
export async function newsByTopic() {
  const news = await entriesOf('berita');
  return topics
    .map((topic) => ({ ...topic, news: news.filter(({ data }) => data.topics.includes(topic.value)) }))
    .filter((topic) => topic.news.length > 0);
}
