import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { describeGroups } from '../../src/charts/describe-groups.ts';
import { barChart, lineChart } from '../../src/charts/group-chart.ts';

const words = { id: 'grafik', title: 'Grafik batang: jumlah <menara>', description: 'Terbesar Kanor & Baureno.' };
const groups = [
  { name: 'Kanor', value: 12 },
  { name: 'Sumberrejo dan sekitarnya sekali', value: 4.5 },
];

describe('a chart', () => {
  test.each([
    ['bars', barChart(groups, words)],
    [
      'a line',
      lineChart(
        [
          { name: '2026-01', value: 1 },
          { name: '2026-02', value: -2 },
        ],
        'bulan',
        words,
      ),
    ],
  ])('of %s is one named picture without inline style', async (_, svg) => {
    expect(svg).toMatch(/^<svg [^>]*aria-labelledby="grafik-title grafik-desc"/);
    expect(svg).toMatch(/^<svg [^>]*role="img"/);
    expect(svg).toContain('<title id="grafik-title">Grafik batang: jumlah &lt;menara&gt;</title>');
    expect(svg).toContain('<desc id="grafik-desc">Terbesar Kanor &amp; Baureno.</desc>');
    expect(svg).not.toMatch(/<style|\sstyle=|<script|NaN|undefined/);
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(svg);
    expect(report.results).toEqual([]);
  });

  test('has a bar for each group, and beside it its name, in lines', () => {
    const svg = barChart(groups, words);
    expect(svg.match(/<rect /g)).toHaveLength(2);
    expect(svg).toMatch(/<tspan[^>]*>Sumberrejo dan<\/tspan>|<text[^>]*>Sumberrejo dan\s*<tspan/);
  });

  test('over time has Indonesian dates', () => {
    const days = [1, 2, 3].map((day) => ({ name: `2026-08-0${day}`, value: day }));
    expect(lineChart(days, 'tanggal', words)).toContain('2 Agu 2026');
  });
});

test('the numbers that matter are told in words', () => {
  expect(describeGroups(groups, { measure: 'menara', overTime: false })).toBe(
    'Terbesar Kanor (12 menara), terkecil Sumberrejo dan sekitarnya sekali (4,5 menara), dari 2 kelompok.',
  );
  expect(describeGroups([], { measure: 'menara', overTime: true })).toBe('Belum ada data.');
});
