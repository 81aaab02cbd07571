import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localAddress, localOrigins, withLocalLinks } from '../src/preview/local-links.ts';

const sites = [
  { slug: 'portal', name: 'Portal', subdomain: 'www', formerSubdomains: [], origin: 'https://contoh.example' },
  { slug: 'alpha', name: 'A', subdomain: 'alfa', formerSubdomains: ['lama'], origin: 'https://alfa.contoh.example' },
  { slug: 'beta', name: 'Beta', subdomain: 'beta', formerSubdomains: [] },
];
const origins = localOrigins(sites, 4321);
const alpha = 'https://alfa.contoh.example/berita/';
const localAlpha = 'http://alfa.localhost:4321/berita/';

test('the portal and every site with a public address have one in the preview', () => {
  expect([...origins]).toEqual([
    ['contoh.example', 'http://localhost:4321'],
    ['alfa.contoh.example', 'http://alfa.localhost:4321'],
  ]);
});

describe('an address', () => {
  test.each([
    ['https://contoh.example', 'http://localhost:4321'],
    ['https://contoh.example/opd/', 'http://localhost:4321/opd/'],
    ['https://contoh.example?q=1', 'http://localhost:4321?q=1'],
    [
      'https://alfa.contoh.example/a/?q=1&amp;r=https://contoh.example/#b',
      'http://alfa.localhost:4321/a/?q=1&amp;r=https://contoh.example/#b',
    ],
    ['http://ALFA.contoh.example/', 'http://alfa.localhost:4321/'],
    ['//alfa.contoh.example/', 'http://alfa.localhost:4321/'],
  ])('of a site is moved to the preview: %s', (address, local) => expect(localAddress(address, origins)).toBe(local));

  test.each([
    'https://ppid.contoh.example/',
    'https://lama.contoh.example/',
    'https://beta.contoh.example/',
    'https://alfa.contoh.example.evil.example/',
    'https://alfa.contoh.example@evil.example/',
    'https://alfa.contoh.example:8443/',
    'https://evil.example/https://contoh.example/',
    'mailto:a@contoh.example',
    '/berita/',
    '#isi',
    '',
  ])('that is none stays as it is: %s', (address) => expect(localAddress(address, origins)).toBe(address));
});

describe('on a page', () => {
  test.each([
    ['double quotes', `<a href="${alpha}">x</a>`],
    ['single quotes', `<a href='${alpha}'>x</a>`],
    ['no quotes', `<a href=${alpha}>x</a>`],
    ['capitals and line breaks', `<A\n  class="b"\n  HREF = "${alpha}"\n>x</A>`],
    ['a ">" in another attribute', `<a title="a > b" href="${alpha}">x</a>`],
    ['a comment before it', `<!-- <a href="/x"> --><a href="${alpha}">x</a>`],
  ])('a link leads to the preview: %s', (_form, html) =>
    expect(withLocalLinks(html, origins)).toBe(html.replace(alpha, localAlpha)),
  );

  test.each([
    ['canonical', `<link rel="canonical" href="${alpha}">`],
    ['Open Graph', `<meta property="og:url" content="${alpha}">`],
    ['JSON-LD', `<script type="application/ld+json">{"url":"${alpha}","x":"<a href='${alpha}'>"}</script>`],
    ['a comment', `<!-- <a href="${alpha}"> -->`],
    ['text', `<p>href="${alpha}"</p>`],
    ['another attribute', `<a title=' href="${alpha}"' data-href="${alpha}" href="/">x</a>`],
    ['another element', `<area href="${alpha}"><abbr href="${alpha}">x</abbr>`],
    ['a tag that never ends', `<a href="${alpha}`],
  ])('what is no link stays: %s', (_what, html) => expect(withLocalLinks(html, origins)).toBe(html));
});

/** Pieces of pages, right and broken, none of which names a site of the preview. */
const piece = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<a href="',
    "<a href='",
    '<a ',
    'href=',
    '">',
    "'>",
    '>',
    '</a>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
  ),
  fc.constantFrom('https://ppid.contoh.example/', 'https://lain.example/', 'https://xalfa.contoh.example/', '/berita/'),
);
const foreignPage = fc
  .array(piece)
  .map((pieces) => pieces.join(''))
  .filter((html) => !sites.some(({ origin }) => origin && html.toLowerCase().includes(origin.slice('https:'.length))));

test('a page without an address of the preview comes back unchanged', () => {
  fc.assert(fc.property(foreignPage, (html) => withLocalLinks(html, origins) === html));
});

test('bytes come back unchanged, also those that are no UTF-8', () => {
  fc.assert(
    fc.property(fc.uint8Array(), foreignPage, (bytes, html) => {
      const before = Buffer.concat([bytes, Buffer.from(html)]);
      const after = Buffer.from(withLocalLinks(before.toString('latin1'), origins), 'latin1');
      return before.equals(after);
    }),
  );
});

test('what was moved once is not moved again', () => {
  const link = fc.constantFrom(`<a href="${alpha}">`, '<a href="https://contoh.example">', `<a href=${alpha}>`);
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, link)), (pieces) => {
      const once = withLocalLinks(pieces.join(''), origins);
      return withLocalLinks(once, origins) === once;
    }),
  );
});

test('a form is sent to the service of this machine, where there is one', () => {
  const besides = new Map([...origins, ['suara.contoh.example', 'http://localhost:8788']]);
  const form = '<form class="poll" method="post" action="https://suara.contoh.example/suara/alfa">';
  expect(withLocalLinks(form, besides)).toContain('action="http://localhost:8788/suara/alfa"');
  expect(withLocalLinks(form, origins)).toBe(form);
});
