import { describe, expect, test } from 'vitest';
import { heatLevels, heatMap } from '../../src/charts/heat-map.ts';
import { monthBars, monthLine, shortMonth } from '../../src/charts/months.ts';

const months = Array.from({ length: 24 }, (_, index) => {
  const month = index + 11;
  return `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
});
const values = months.map((month, index) => ({ month, value: (index * 7) % 13 }));

/** A whole regency that publishes much: 75 OPDs, neighbours of different density everywhere. */
const rows = Array.from({ length: 75 }, (_, row) => ({
  name: `OPD ${row}`,
  months: months.map((month, column) => ({ month, entries: (row * 5 + column * 7) % 13 })),
}));

const charts = [
  ['bars', monthBars(values, 'Grafik batang: tulisan')],
  ['a line', monthLine(values, 'Grafik garis: OPD segar', 73)],
  ['a heat map', heatMap(rows, 'Peta panas: tulisan')],
] as const;

describe.each(charts)('%s', (_, svg) => {
  test('is one picture with a name', () => {
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toMatch(/^<svg [^>]*aria-label="(?:Grafik|Peta)/);
    expect(svg.match(/aria-label=/g)).toHaveLength(1);
  });

  test('holds nothing that a strict Content-Security-Policy forbids', () => {
    expect(svg).not.toMatch(/<style|style=|<script|\son\w+=|class=|href=/);
  });

  test('takes its colours from the page', () => {
    expect(svg).toContain('var(--accent)');
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}\b|rgb\(|black|white/);
  });

  test('no number is lost', () => expect(svg).not.toMatch(/NaN|undefined|null|Infinity/));
});

test('a month without anything has no bar, and one figure alone makes a chart', () => {
  const one = monthBars([{ month: '2026-11', value: 0 }], 'Grafik batang: kosong');
  expect(one).toContain('Nov 26');
  expect(one).not.toContain('NaN');
});

test('the heat map of a whole regency leaves room for its table in a page of 100 KB', () => {
  expect(Buffer.byteLength(heatMap(rows, 'Peta panas'))).toBeLessThan(36_000);
});

test('each level of the heat map has its density, and empty months have none', () => {
  const cells = (entries: number) => heatMap([{ name: 'A', months: [{ month: '2026-11', entries }] }], 'Peta panas');
  const empty = cells(0);
  expect(empty).not.toContain('var(--accent)');
  const densities = [1, 3, 6, 11].map((entries) => /fill-opacity="([.\d]+)"/.exec(cells(entries))?.[1] ?? '1');
  expect(densities.map(Number)).toEqual(heatLevels.map(({ opacity }) => opacity));
  expect(cells(2)).toEqual(cells(1));
  expect(cells(10)).toEqual(cells(6));
});

test('names are text, whatever they hold', () => {
  const svg = heatMap([{ name: '<b>"&', months: [{ month: '2026-11', entries: 1 }] }], 'Peta "panas" <b>');
  expect(svg).toContain('&lt;b&gt;');
  expect(svg).not.toContain('<b>');
});

test('months have short Indonesian names', () => expect(shortMonth('2026-08')).toBe('Agu 26'));
