import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanHtml } from '../../src/index.ts';

const link = '<a href="https://asing.example/">mitra</a>';
const page = (body: string, css = '') =>
  `<!doctype html><html><head><style>${css}</style></head><body>${body}</body></html>`;

/** What hides, in every way known to injectors: a stylesheet, and what it is applied to. */
const hiding: readonly (readonly [string, string, string])[] = [
  ['a class', '.x{display:none}', '<div class="x">'],
  ['an id among others', 'p, #x, h1 { visibility : hidden !important }', '<div id="x">'],
  ['an attribute', '[data-x]{opacity:0}', '<div data-x>'],
  ['a descendant', '.a .x{font-size:0}', '<div class="a"><div class="x">'],
  ['the child of an element', '.a>.x{font-size:1px}', '<div class="a"><div class="x">'],
  ['an element off the screen', '.x{position:absolute;left:-9999px}', '<div class="x">'],
  ['a margin off the screen', '.x{margin-left:-9999px}', '<div class="x">'],
  ['an element moved away', '.x{transform:translateX(-9999px)}', '<div class="x">'],
  ['text off the screen', '.x{text-indent:-9999px}', '<div class="x">'],
  ['a box without height', '.x{height:0;overflow:hidden}', '<div class="x">'],
  ['a clipped box', '.x{clip-path:inset(50%)}', '<div class="x">'],
  ['a transparent colour', '.x{color:rgba(0,0,0,0)}', '<div class="x">'],
  ['white on white', '.x{color:#FFF}', '<div class="x">'],
  ['nearly white on white', '.x{color:#fdfdfd}', '<div class="x">'],
  ['the colour behind', '.a{background:#222}.x{color:rgb(34,34,34)}', '<div class="a"><div class="x">'],
  ['the colour in front', '.x{background-color:black}', '<div class="x">'],
  ['a condition', '@media screen and (min-width:1px){.x{display:none}}', '<div class="x">'],
  ['a layer', '@layer a{@supports (color:red){.x{display:none}}}', '<div class="x">'],
  ['a nested rule', '.a{color:red;.x{display:none}}', '<div class="a"><div class="x">'],
  [
    'a rule nested twice',
    '@media screen{.a{.b{color:red;> .x{display:none}}}}',
    '<div class="a"><div class="b"><div class="x">',
  ],
  ['a nested rule with an ampersand', '.x{&.a{display:none}}', '<div class="a x">'],
  ['broken CSS before it', '}.b{color:;}/**/ .c{{}} @x; .x{display:none', '<div class="x">'],
  ['a comment amid it', '.x/**/{dis\\play:block;display/**/:/* a */none}', '<div class="x">'],
  ['its own style', '', '<div style="display:none">'],
  ['its own style over a class', '.x{color:red}', '<div class="x" style="color:#fff">'],
  ['an attribute of its own', '', '<div hidden>'],
  ['a template', '', '<template>'],
];

describe('scanHtml, of what visitors do not see', () => {
  it.each(hiding)('finds terms and links hidden by %s', (_what, css, start) => {
    expect(scanHtml(page(`${start}situs slot`, css))).toMatchObject({
      verdict: 'spam',
      signals: ['teksnya disembunyikan'],
    });
    expect(scanHtml(page(start + link, css))).toMatchObject({
      verdict: 'spam',
      signals: ['tautan tersembunyi ke asing.example'],
    });
  });

  it('finds on one page what it finds after another, whatever the pages share', () => {
    const seen = new Set<string>();
    const shared = '<p>Kantor buka.</p>';
    const pages = [page(shared), page(`${shared}<p>situs slot gacor</p>`), page(`${shared}<p>situs slot gacor</p>`)];
    expect(pages.map((html) => scanHtml(html, { seen }))).toEqual(pages.map((html) => scanHtml(html)));
    expect([...seen]).toContain('Kantor buka.');
  });

  it('finds what a linked stylesheet hides', () => {
    const stylesheets = ['.visually-hidden{position:absolute;clip-path:inset(50%)}'];
    const html = page(`<p class="visually-hidden">${link}</p>`);
    expect(scanHtml(html).verdict).toBe('clean');
    expect(scanHtml(html, { stylesheets }).verdict).toBe('spam');
  });

  it('finds a hidden link itself', () => {
    expect(scanHtml(page('<a class="x" href="https://asing.example/">a</a>', '.x{display:none}')).verdict).toBe('spam');
  });

  it.each([
    ['what is seen', '.x{color:red}', '<div class="x">'],
    ['what is hidden in print', '@media print{.x{display:none}}', '<div class="x">'],
    ['a step of an animation', '@keyframes x{from{opacity:0}}', '<div class="x">'],
    ['what appears under the pointer', '.x:not(:hover){display:none}', '<div class="x">'],
    ['a mark before it', '.x::before{display:none}', '<div class="x">'],
    ['another element', '.y{display:none}', '<div class="x">'],
    ['small text', '.x{font-size:.75rem}', '<div class="x">'],
    ['text half seen through', '.x{opacity:.5}', '<div class="x">'],
    ['white text on a dark ground', '.a{background:#222;color:#fff}', '<div class="a">'],
    [
      'white text on a ground that only a variable tells',
      '.a{background:var(--a)}.x{color:#fff}',
      '<div class="a"><p class="x">',
    ],
    ['white text on a picture', '.x{color:#fff;background:#000 url(a.png)}', '<div class="x">'],
    ['a negative margin', '.x{margin-left:-1rem}', '<div class="x">'],
  ])('is content with a link in %s', (_what, css, start) => {
    expect(scanHtml(page(start + link, css)).verdict).toBe('clean');
  });

  it.each(['/berita/', '#isi', 'https://lapor.go.id/', 'https://www.instagram.com/dinascontoh/', 'mailto:a@b.example'])(
    'is content with a hidden link to %s',
    (url) => {
      expect(scanHtml(page(`<p hidden><a href="${url}">a</a></p>`)).verdict).toBe('clean');
    },
  );
});

describe('scanHtml, of what leads away', () => {
  it.each([
    ['<meta http-equiv="refresh" content="0; url=https://asing.example/">', 'pengalihan ke asing.example'],
    [`<meta http-equiv=REFRESH content="0;URL='//asing.example/a'">`, 'pengalihan ke asing.example'],
    ['<meta http-equiv="refresh" content="3 https://asing.example">', 'pengalihan ke asing.example'],
    ['<base href="https://asing.example/">', 'alamat dasar (base) ke asing.example'],
    ['<script src="//asing.example/a.js"></script>', 'skrip ke asing.example'],
    ['<script>location="https://asing.example/"</script>', 'kode pengalihan ke asing.example'],
    ['<script>window.location.href = "//asing.example"</script>', 'kode pengalihan ke asing.example'],
    ["<script>top.location.replace('https:\\/\\/asing.example\\/a')</script>", 'kode pengalihan ke asing.example'],
    ['<script>document["location"].assign("https://asing.example")</script>', 'kode pengalihan ke asing.example'],
    ['<script>location.href=atob("aHR0cHM6Ly9h")</script>', 'kode tersamar yang memindahkan pengunjung'],
    ['<script>location=String.fromCharCode(104,116)</script>', 'kode tersamar yang memindahkan pengunjung'],
    [`<body onload="location.href='https://asing.example'">`, 'kode pengalihan ke asing.example'],
    [`<a href="javascript:window.open('https://asing.example')">a</a>`, 'kode pengalihan ke asing.example'],
  ])('finds %s', (html, name) => {
    const { verdict, hits, signals } = scanHtml(html);
    expect(verdict).toBe('spam');
    expect(signals).toContain(name);
    expect(hits.map(({ term }) => term)).toContain(name);
  });

  it.each([
    '<meta http-equiv="refresh" content="0; url=/berita/2026-04-15-panen/">',
    '<meta http-equiv="refresh" content="0; url=https://dinas.contohkab.go.id/">',
    '<meta http-equiv="refresh" content="30">',
    '<meta http-equiv="content-type" content="text/html; url=https://asing.example">',
    '<base href="/">',
    '<script src="/aset/a.js"></script>',
    '<script>location.href="/berita/"</script>',
    '<script>if (location.href === "https://asing.example") alert(1)</script>',
    '<script>fetch("https://data.contohkab.go.id/")</script>',
    '<script type="application/ld+json">{"url":"https://asing.example","a":"location=1"}</script>',
    '<a href="https://asing.example/">mitra</a>',
    '<p>location = "https://asing.example"</p>',
  ])('is content with %s', (html) => {
    expect(scanHtml(html).verdict).toBe('clean');
  });

  it('tells terms and traps together', () => {
    const { hits, signals } = scanHtml(`<base href="https://asing.example/"><p hidden>situs slot</p>`);
    expect(hits.map(({ term }) => term)).toEqual(['situs slot', 'alamat dasar (base) ke asing.example']);
    expect(signals).toEqual(['teksnya disembunyikan', 'alamat dasar (base) ke asing.example']);
  });
});

describe('scanHtml, of any page', () => {
  const pieces = fc.constantFrom(
    ...['<style>', '</style>', '.x', '#a', '{', '}', 'display:none', ';', ':', ',', '>', '&', '@media', '(', ')', '"'],
    ...['<div class="x">', '</div>', '<p style="', 'color:#fff', '<script>', '</script>', 'location=', link, 'url('],
    ...['<meta http-equiv="refresh" content="', '0;url=', 'https://asing.example', '/*', '*/', ':not(', '[', ']', '\\'],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it('answers', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), texts, (html, css) => {
        expect(['clean', 'word', 'suspect', 'spam']).toContain(scanHtml(html, { stylesheets: [css] }).verdict);
        expect(scanHtml(page('<p class="x">a</p>', css)).verdict).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });

  it('gets to the end of a hostile one', () => {
    for (const css of [
      '.x{'.repeat(5000),
      '.a .b{color:#fff}'.repeat(2000),
      '@media a{'.repeat(5000),
      ':is('.repeat(3000),
      '.x{}'.repeat(200_000),
    ]) {
      expect(scanHtml(page('<p class="x">a</p>', css)).verdict).toBe('clean');
    }
    expect(scanHtml(`<meta http-equiv="refresh" content="${' '.repeat(100_000)}`).verdict).toBe('clean');
    expect(scanHtml(`<script>location=${'"https://'.repeat(20_000)}</script>`).verdict).toBe('clean');
  });
});
