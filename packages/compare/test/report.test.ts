import { expect, test } from 'vitest';
import { type ComparedPage, percent, renderReport, summarise } from '../src/report.ts';

const view = { width: 360, share: 0.031, before: 'a-lama.webp', after: 'a-baru.webp', difference: 'a-beda.webp' };
const pages: ComparedPage[] = [
  { site: 'dinkes', path: '/"<b>/', views: [view] },
  { site: 'dinsos', path: '/', views: [] },
];

test('says how many pages look otherwise, shows them, and names the others', () => {
  const report = renderReport(pages);
  expect(report).toContain('1 dari 2 halaman tampak berubah.');
  expect(report).toContain('<h3>Lebar 360: 3,1% berbeda</h3>');
  for (const file of [view.before, view.after, view.difference]) expect(report).toContain(`<img src="${file}"`);
  expect(report).toMatch(/1 halaman tetap sama[\s\S]*<li>dinsos\/<\/li>/);
  expect(report).toContain('dinkes/&quot;&lt;b>/');
  expect(report).not.toContain('<b>');
});

test('says so when nothing looks otherwise', () => {
  expect(summarise(pages.slice(1))).toBe('Tidak ada yang tampak berubah pada 1 halaman.');
});

test.each([
  [1e-7, 'kurang dari 0,1%'],
  [0.0213, '2,1%'],
  [1, '100%'],
])('%f of the pixels is %s', (share, text) => expect(percent(share)).toBe(text));
