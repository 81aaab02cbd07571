import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { renderJsonFeed } from '../../src/feeds/json-feed.ts';
import { renderRss } from '../../src/feeds/rss.ts';
import { berita, klarifikasi, pengumuman, site, withData } from './example-site.ts';

const content = { title: 'Kabar Dispusip', home: '/', path: '/rss.xml', entries: [berita, pengumuman, klarifikasi] };

const rssDocument = z.object({
  rss: z.object({
    channel: z.object({
      title: z.string(),
      link: z.string(),
      language: z.string(),
      lastBuildDate: z.string(),
      'atom:link': z.object({ '@_href': z.string(), '@_rel': z.string() }),
      item: z.array(
        z.object({
          title: z.string(),
          link: z.string(),
          description: z.string(),
          pubDate: z.string(),
          guid: z.object({ '#text': z.string(), '@_isPermaLink': z.string() }),
        }),
      ),
    }),
  }),
});

function readRss(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    trimValues: false,
    isArray: (name) => name === 'item',
  });
  return rssDocument.parse(parser.parse(xml)).rss.channel;
}

describe('RSS', () => {
  test('names itself, its language and its newest change', () => {
    const channel = readRss(renderRss(site, content));
    expect(channel).toMatchObject({
      title: 'Kabar Dispusip',
      link: 'https://dispusip.rawajatikab.example/',
      language: 'id',
      lastBuildDate: 'Sat, 07 Nov 2026 05:00:00 GMT',
      'atom:link': { '@_href': 'https://dispusip.rawajatikab.example/rss.xml', '@_rel': 'self' },
    });
  });

  test('an item has its address for an id, and the noon of its day', () => {
    const [item] = readRss(renderRss(site, content)).item;
    const address = 'https://dispusip.rawajatikab.example/berita/2026-11-02-lomba-baca/';
    expect(item).toMatchObject({
      title: 'Lomba baca & tulis: 5 < 6 peserta',
      link: address,
      guid: { '#text': address, '@_isPermaLink': 'true' },
      pubDate: 'Mon, 02 Nov 2026 05:00:00 GMT',
    });
  });

  test('the same content gives the same bytes, and an empty feed the day of the build', () => {
    expect(renderRss(site, content)).toBe(renderRss(site, content));
    expect(renderRss(site, { ...content, entries: [] })).toContain('Tue, 24 Nov 2026 05:00:00 GMT');
  });

  test('whatever operators type stays text and the XML well-formed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({ unit: fc.constantFrom(']', '>', '<', '&', 'a', '"', '&amp;', '\u0000', '\ud800') }),
    );
    fc.assert(
      fc.property(typed, typed, (title, summary) => {
        const entry = withData(berita, { title: `Judul ${title}`, summary: `Inti ${summary}` });
        const xml = renderRss(site, { ...content, entries: [entry] });
        expect(XMLValidator.validate(xml)).toBe(true);
        const [item] = readRss(xml).item;
        expect(item?.description).not.toContain('<');
      }),
    );
  });
});

describe('JSON Feed 1.1', () => {
  test('tells what the entries are, with local time', () => {
    const feed = JSON.parse(renderJsonFeed(site, { ...content, path: '/feed.json' }));
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'id',
      feed_url: 'https://dispusip.rawajatikab.example/feed.json',
      items: [
        {
          id: 'https://dispusip.rawajatikab.example/berita/2026-11-02-lomba-baca/',
          date_published: '2026-11-02T12:00:00+07:00',
          date_modified: '2026-11-07T12:00:00+07:00',
          authors: [{ name: 'Tim Layanan' }],
          tags: ['Berita', 'Pendidikan', 'Budaya, pariwisata, dan olahraga'],
        },
        { tags: ['Pengumuman'], authors: [{ name: 'Bidang Layanan' }] },
        { tags: ['Klarifikasi', 'Hoaks'] },
      ],
    });
    expect(feed.items[1]).not.toHaveProperty('date_modified');
  });

  test('at most fifty entries, so that a feed stays small', () => {
    const feed = JSON.parse(renderJsonFeed(site, { ...content, entries: Array.from({ length: 60 }, () => berita) }));
    expect(feed.items).toHaveLength(50);
  });
});
