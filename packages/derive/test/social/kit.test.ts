import { platforms } from '@opd/registry';
import { contentTypes, longestDescription } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captionFor } from '../../src/social/caption.ts';
import { channels, shareSizes, socialKit } from '../../src/social/index.ts';
import { lengthOn } from '../../src/social/length.ts';
import { clarification, news, opd, regency } from './example-office.ts';

const link = 'https://dispusip.contohkab.go.id/berita/2026-11-02-perpustakaan-keliling/';
const kit = socialKit(news, link, opd, regency);
const captionOn = (platform: string, from = kit) => from.captions.find((caption) => caption.platform === platform);

describe('the channels', () => {
  test('are those in which an account can be registered', () => {
    expect(channels.map(({ platform }) => platform).sort()).toEqual(platforms.map(({ value }) => value).sort());
  });

  test('each show a crop of the kit, and say where their limit is written', () => {
    const names = shareSizes.map(({ name }) => name);
    for (const { image, source } of channels) {
      expect(names).toContain(image);
      expect(source).toMatch(/^https:\/\//);
    }
  });

  test('that have a field for descriptions take the longest that the schema allows', () => {
    // X and Instagram take 1,000 characters.
    expect(longestDescription).toBeLessThanOrEqual(1000);
  });
});

describe('the kit of a news item', () => {
  test('has a caption for each channel: title, summary, credit, link, official tags', () => {
    expect(captionOn('instagram')?.text).toBe(
      [
        'Perpustakaan keliling mendatangi tiga dusun',
        'Mobil perpustakaan membawa 400 buku ke tiga dusun. Jadwalnya setiap Selasa sampai Desember.',
        'Foto: Bidang Layanan',
        link,
        '#Dispusip #Contoh #Pendidikan #PelayananPublik',
      ].join('\n\n'),
    );
  });

  test('tells the description of the photo where the channel has a field for it, and in the text where not', () => {
    const { alt } = news.data.cover ?? {};
    expect(captionOn('instagram')).toMatchObject({ alt });
    expect(captionOn('telegram')?.text).toContain(`Deskripsi foto: ${alt}`);
    expect(captionOn('telegram')).not.toHaveProperty('alt');
  });

  test('keeps title, link and two tags on X', () => {
    expect(captionOn('x')?.text).toContain('#Dispusip #Contoh');
    expect(captionOn('x')).toMatchObject({ limit: 280, length: lengthOn('x', captionOn('x')?.text ?? '') });
  });

  test('takes the tags that office and regency have made official', () => {
    const official = socialKit(
      news,
      link,
      { ...opd, hashtags: ['DispusipMelayani', 'BacaYuk'] },
      { ...regency, hashtags: ['ContohMaju'] },
    );
    expect(official.hashtags).toEqual(['DispusipMelayani', 'ContohMaju', 'BacaYuk', 'Pendidikan', 'PelayananPublik']);
  });

  test('names no account but those of `opd.yaml`', () => {
    expect(kit.accounts).toEqual(opd.social);
    for (const { text } of kit.captions) expect(text).not.toContain('@');
  });

  test('describes the picture by its words when there is no photo', () => {
    const data = { ...news.data, cover: undefined };
    expect(socialKit({ type: 'berita', data }, link, opd, regency).alt).toBe(
      'Judul "Perpustakaan keliling mendatangi tiga dusun" di atas motif daun, Dinas Perpustakaan dan Arsip',
    );
  });

  test('of an example says so first', () => {
    const example = socialKit({ type: 'berita', data: { ...news.data, example: true } }, link, opd, regency);
    for (const { text } of example.captions) expect(text).toMatch(/^\(Contoh, bukan fakta\) /);
  });

  test('replaces what YouTube refuses', () => {
    const data = { ...news.data, title: 'Lomba: 5 < 6 peserta' };
    const refused = socialKit({ type: 'berita', data }, link, opd, regency);
    expect(captionOn('youtube', refused)?.text).toMatch(/^Lomba: 5 ‹ 6 peserta/);
    expect(captionOn('facebook', refused)?.text).toMatch(/^Lomba: 5 < 6 peserta/);
  });
});

describe('the kit of a clarification', () => {
  const about = socialKit(clarification, link, opd, regency);

  test('begins with the verdict, and has the reply to paste', () => {
    for (const { text } of about.captions) expect(text).toMatch(/^HOAKS: /);
    expect(about.comment).toBe(clarification.data.replyText);
    expect(about.alt).toContain('Cap "Hoaks" dan judul');
  });

  test('has a reply of at most 280 characters, whatever is written', () => {
    expect(contentTypes.klarifikasi.fields.replyText.max).toBe(280);
  });
});

test('no text is too long for its channel, and each holds the link and the first tag', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'Bc ', '. ', '👨‍👩‍👧', '漢', 'é', 'lapor.go.id ', '<', '\n'),
    maxLength: 400,
  });
  const message = fc.record({ lead: words, body: words, alt: words, credit: fc.option(words, { nil: undefined }) });
  fc.assert(
    fc.property(message, fc.constantFrom(...channels), (parts, channel) => {
      const { text, length } = captionFor(channel, { ...parts, link, hashtags: ['Dispusip', 'Contoh', 'Pendidikan'] });
      expect(length).toBe(lengthOn(channel.counting, text));
      expect(length).toBeLessThanOrEqual(channel.limit);
      expect(text).toContain(link);
      expect(text).toContain('#Dispusip');
    }),
  );
});
