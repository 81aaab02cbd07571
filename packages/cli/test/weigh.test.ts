import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFirstView } from '../src/weigh/home-page.ts';
import { fontLimit, homeLimit, overLimits } from '../src/weigh/limits.ts';
import { measureSite, type SiteFiles } from '../src/weigh/measure.ts';
import { weightTable } from '../src/weigh/table.ts';

const home = `<!DOCTYPE html><html><head>
<link rel="preload" href="/aset/a.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="/aset/a.css"></head><body>
<img src="/aset/big.webp" srcset="/aset/small.webp 480w, /aset/phone.webp 800w, /aset/big.webp 1200w" alt="a > b">
<img src="/aset/later.webp" srcset="/aset/later.webp 800w" loading="lazy" alt="">
</body></html>`;
const css = '@font-face { src: url("./a.woff2") } body { background: url(data:image/svg+xml,x) }';

function site(files: Readonly<Record<string, string | number>>): SiteFiles {
  const bytes = (content: string | number) =>
    typeof content === 'number' ? new Uint8Array(content) : new TextEncoder().encode(content);
  return new Map(Object.entries(files).map(([path, content]) => [path, bytes(content)]));
}

const images = { 'aset/small.webp': 10, 'aset/phone.webp': 20, 'aset/big.webp': 30, 'aset/later.webp': 40 };
const built = site({
  ...{ 'index.html': home, 'aset/a.css': css, 'aset/a.woff2': 500, 'berita/index.html': 7 },
  ...images,
});

describe('weighing a site', () => {
  const weight = measureSite(built);

  test('counts what the home page needs, and each file once', () => {
    expect(weight).toMatchObject({ html: home.length, css: css.length, fonts: [500], scripts: 0 });
    expect(weight.gzip).toBe(gzipSync(home).length + gzipSync(css).length);
    expect(weight.brotli).toBeLessThan(weight.gzip);
  });

  test('of the images only those that are fetched at once, as large as a phone takes them', () =>
    expect(weight.images).toBe(images['aset/phone.webp']));

  test('counts all files of the site', () => {
    expect(weight.pages).toBe(2);
    expect(weight.total).toBe(home.length + css.length + 500 + 7 + 100);
  });

  test('finds every script element, whatever it holds', () =>
    expect(readFirstView('<script type="application/ld+json">{}</script><script src="/x.js"></script>').scripts).toBe(
      2,
    ));

  test('takes the widest image when none is wide enough, and the only one without a choice', () => {
    expect(readFirstView('<img src="/a" srcset="/b 100w, /c 200w">').images).toEqual(['/c']);
    expect(readFirstView('<img src="/a">').images).toEqual(['/a']);
  });

  test('says which file is missing', () => {
    expect(() => measureSite(site({}))).toThrow('/index.html');
    expect(() => measureSite(site({ 'index.html': home }))).toThrow('/aset/a.css');
  });
});

describe('limits', () => {
  const light = { ...measureSite(built), gzip: homeLimit, fonts: [fontLimit] };

  test('a site may reach them', () => expect(overLimits(light)).toEqual([]));

  test.each([
    { what: 'HTML and CSS', change: { gzip: homeLimit + 1 }, says: `${homeLimit + 1} bytes` },
    { what: 'a script', change: { scripts: 1 }, says: '1 script element' },
    { what: 'a second font', change: { fonts: [1, 1] }, says: '2 font files' },
    { what: 'a large font', change: { fonts: [fontLimit + 1] }, says: `${fontLimit + 1} bytes` },
  ])('$what over the limit is told', ({ change, says }) =>
    expect(overLimits({ ...light, ...change })).toEqual([expect.stringContaining(says)]),
  );
});

test('the table has one row for each site, with columns in line', () => {
  const weight = measureSite(built);
  const lines = weightTable(
    new Map([
      ['dinkes', weight],
      ['rsudsosodoro', { ...weight, total: 5_000_000 }],
    ]),
  ).split('\n');
  expect(lines.map((line) => line.split(/\s+/)[0])).toEqual(['site', 'dinkes', 'rsudsosodoro']);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  expect(lines[2]).toMatch(/4882\.8$/);
});
