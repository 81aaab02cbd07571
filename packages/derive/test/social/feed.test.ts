import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type FeedKit, socialFeed, socialKit } from '../../src/social/index.ts';
import { clarification, news, opd, regency } from './example-office.ts';

const home = 'https://dispusip.contohkab.go.id/';
const owner = { name: opd.name, home, feed: `${home}media-sosial/feed.json`, about: `${home}media-sosial/` };

const kitOf = (entry: typeof news | typeof clarification, id: string): FeedKit => ({
  ...socialKit(entry, `${home}${entry.type}/${id}/`, opd, regency),
  page: `${home}media-sosial/${entry.type}/${id}/`,
  summary: entry.data.summary,
  published: '2026-11-02T12:00:00+07:00',
  tags: [entry.type],
});

const feed = JSON.parse(JSON.stringify(socialFeed(owner, [kitOf(news, 'keliling'), kitOf(clarification, 'denda')])));

/** JSON Feed 1.1, word for word: jsonfeed.org/version/1.1. What is not in it must begin with an underscore. */
const author = z.strictObject({ name: z.string().optional(), url: z.url().optional(), avatar: z.url().optional() });
const extension = z.record(z.string().regex(/^_[a-z]\w*$/), z.looseObject({ about: z.url().optional() }));
const item = z.object({
  id: z.string().min(1),
  url: z.url().optional(),
  external_url: z.url().optional(),
  title: z.string().optional(),
  content_html: z.string().optional(),
  content_text: z.string().optional(),
  summary: z.string().optional(),
  image: z.url().optional(),
  banner_image: z.url().optional(),
  date_published: z.iso.datetime({ offset: true }).optional(),
  date_modified: z.iso.datetime({ offset: true }).optional(),
  authors: z.array(author).optional(),
  tags: z.array(z.string()).optional(),
  language: z.string().optional(),
  attachments: z
    .array(
      z.strictObject({
        url: z.url(),
        mime_type: z.string(),
        title: z.string().optional(),
        size_in_bytes: z.number().optional(),
        duration_in_seconds: z.number().optional(),
      }),
    )
    .optional(),
});
const itemWithExtensions = item
  .catchall(z.unknown())
  .refine((value) => value.content_html !== undefined || value.content_text !== undefined, 'content is missing')
  .refine((value) => {
    const others = Object.entries(value).filter(([key]) => !(key in item.shape));
    return extension.safeParse(Object.fromEntries(others)).success;
  }, 'an unknown key is no extension');
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  description: z.string().optional(),
  language: z.string().optional(),
  authors: z.array(author).optional(),
  items: z.array(itemWithExtensions),
});

describe('the feed for schedulers', () => {
  test('is JSON Feed 1.1 with one extension', () => {
    expect(jsonFeed.safeParse(feed)).toMatchObject({ success: true });
    expect(jsonFeed.safeParse({ ...feed, _x: 1 })).toMatchObject({ success: false });
  });

  test('gives a caption for each channel with its picture and the official account, where there is one', () => {
    const { captions } = feed.items[0]._media_sosial;
    expect(captions).toHaveLength(7);
    expect(captions[0]).toMatchObject({
      channel: 'instagram',
      channel_name: 'Instagram',
      limit: 2200,
      alt: news.data.cover?.alt,
      image: `${home}media-sosial/berita/keliling/1080x1350.jpg`,
      accounts: [{ handle: '@dispusip', url: 'https://www.instagram.com/dispusip/' }],
    });
    expect(captions.find(({ channel }: { channel: string }) => channel === 'facebook').accounts).toEqual([]);
  });

  test('gives the reply of a clarification, and the archive', () => {
    expect(feed.items[1]._media_sosial.comment).toBe(clarification.data.replyText);
    expect(feed.items[1].attachments).toContainEqual({
      url: `${home}media-sosial/klarifikasi/denda/bahan.zip`,
      mime_type: 'application/zip',
    });
  });
});
