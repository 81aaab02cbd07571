import { describe, expect, test } from 'vitest';
import { siteAddress, socialKitOf } from '../../src/preview/social-kit.tsx';

const kits = { siteUrl: 'https://dinkes.contoh.go.id', days: 30, today: '2026-11-25' };
const news = { type: 'berita', slug: '2026-11-20-panen/index', data: { published: '2026-11-20' } };

describe('the social kit of a published entry', () => {
  test('is on the public site', () => {
    expect(socialKitOf(kits, news)).toBe('https://dinkes.contoh.go.id/media-sosial/berita/2026-11-20-panen/');
  });

  test('is gone after some days, until the entry is corrected', () => {
    const old = { ...news, data: { published: '2026-01-20' } };
    expect(socialKitOf(kits, old)).toBe('too-old');
    const corrected = { ...old, data: { ...old.data, corrections: [{ date: '2026-11-24', text: 'Ralat.' }] } };
    expect(socialKitOf(kits, corrected)).toMatch(/^https:/);
  });

  test('is there again when the operators want it', () => {
    const wanted = { ...news, data: { published: '2021-04-15', socialKit: true } };
    expect(socialKitOf(kits, wanted)).toMatch(/^https:/);
  });

  test('of a clarification is always there, since rumours come back', () => {
    const old = { ...news, type: 'klarifikasi', data: { published: '2021-04-15' } };
    expect(socialKitOf(kits, old)).toBe('https://dinkes.contoh.go.id/media-sosial/klarifikasi/2026-11-20-panen/');
  });

  test.each([
    ['what is never shared', { type: 'layanan' }],
    ['an entry that is not stored yet', { slug: '' }],
    ['what is taken off the site', { data: { published: '2026-11-20', draft: true } }],
    ['what comes out later', { data: { published: '2026-11-26' } }],
    ['a form without a day', { data: {} }],
  ])('does not exist for %s', (_what, change) => expect(socialKitOf(kits, { ...news, ...change })).toBeUndefined());
});

test('in a preview the site is beside the room', () => {
  const opd = { slug: 'dinkes', siteUrl: 'https://dinkes.contoh.go.id' };
  const at = (hostname: string) => siteAddress(opd, { protocol: 'http:', hostname, port: '4321' });
  expect(at('cms.localhost')).toBe('http://dinkes.localhost:4321/');
  expect(at('cms.contoh.go.id')).toBe('https://dinkes.contoh.go.id');
});
