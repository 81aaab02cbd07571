import { lifeEvents } from '@opd/schema';
import { describe, expect, test } from 'vitest';
import { informationFinder, performanceFinder } from '../../src/finder/documents.ts';
import { costOf, serviceFinder, timeOf } from '../../src/finder/services.ts';
import { viewsOf } from '../../src/finder/views.ts';
import { informasi, kinerja, layanan, opd, withData } from '../feeds/example-site.ts';

describe('services', () => {
  test.each([
    [[0, 0], 'gratis'],
    [[0, 5000], 'sebagian-gratis'],
    [[5000], 'berbayar'],
  ])('with fees of %j are %s', (amounts, cost) => {
    expect(costOf(amounts.map((amount) => ({ label: 'Warga', amount })))).toBe(cost);
  });

  test.each([
    [30, 'menit', 'sehari'],
    [24, 'jam', 'sehari'],
    [25, 'jam', 'sepekan'],
    [1, 'hari-kerja', 'sehari'],
    [7, 'hari', 'sepekan'],
    [8, 'hari-kerja', 'sebulan'],
    [1, 'bulan', 'sebulan'],
    [31, 'hari', 'lebih-lama'],
  ] as const)('that take %d %s at most are found under %s', (amount, unit, time) => {
    expect(timeOf({ amount, unit, note: undefined })).toBe(time);
  });

  test('are found by what happened in a life, by office, cost and time', () => {
    const service = { ...withData(layanan, { lifeEvents: ['kelahiran', 'dokumen'] }), opd };
    const paths = viewsOf(serviceFinder([service])).map(({ path }) => path);
    expect(paths).toContain('/layanan/peristiwa/kelahiran/');
    expect(paths).toContain(`/layanan/kantor/${opd.slug}/biaya/sebagian-gratis/waktu/sehari/`);
    expect(paths.some((path) => path.includes('peristiwa') && path.includes('kantor'))).toBe(false);
  });

  test('life events have addresses that tell them apart', () => {
    const values = lifeEvents.map(({ value }) => value);
    expect(new Set(values).size).toBe(values.length);
    for (const value of values) expect(value).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('documents', () => {
  test('of several years are found under each of them', () => {
    const renstra = { ...withData(kinerja, { period: { year: 2025, untilYear: 2027, part: undefined } }), opd };
    const paths = viewsOf(performanceFinder([renstra])).map(({ path }) => path);
    for (const year of [2025, 2026, 2027]) expect(paths).toContain(`/kinerja/tahun/${year}/`);
    expect(paths).toContain(`/kinerja/tahun/2025/kantor/${opd.slug}/`);
    expect(paths).toContain(`/kinerja/tahun/2025/jenis/${kinerja.data.documentKind}/`);
  });

  test('of public information are found under their category, as on the sites of the offices', () => {
    const paths = viewsOf(informationFinder([{ ...informasi, opd }])).map(({ path }) => path);
    expect(paths).toContain('/informasi/kategori/berkala/');
    expect(paths).toContain(`/informasi/kategori/berkala/kantor/${opd.slug}/`);
  });
});
