import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Evaluation, monthsCsv, obligationsCsv, rankingCsv } from '../src/index.ts';
import { evaluate, smallRegency } from './small-regency.ts';

let evaluation: Evaluation;
beforeAll(async () => {
  const name = 'name: "=HYPERLINK(\\"http://x\\"), Dinas"';
  const tree = { ...smallRegency, 'lama/opd.yaml': (smallRegency['lama/opd.yaml'] ?? '').replace(/^name: .*$/m, name) };
  evaluation = await evaluate(tree);
});

const read = (text: string) => parse<Record<string, string>>(text, { columns: true, bom: true });

describe('the tables', () => {
  test('the ranking has a row for each OPD, and no cell that a spreadsheet would run', () => {
    const rows = read(rankingCsv(evaluation));
    expect(rows.map(({ opd, nilai }) => [opd, nilai])).toEqual(
      evaluation.opds.map(({ slug, score }) => [slug, String(score.total)]),
    );
    expect(rows[0]).toMatchObject({ peringkat: '1', nama: 'Dinas Segar', kebaruan: '30', umur_berita_hari: '10' });
    expect(rows.find(({ opd }) => opd === 'lama')?.nama).toBe('\'=HYPERLINK("http://x"), Dinas');
  });

  test('the months have a row for each OPD and month', () => {
    const rows = read(monthsCsv(evaluation.opds));
    expect(rows).toHaveLength(5 * 24);
    expect(rows.find(({ opd, bulan }) => opd === 'segar' && bulan === '2026-09')?.tulisan).toBe('2');
  });

  test('the obligations have law, due date and days late', () => {
    const rows = read(obligationsCsv(evaluation));
    expect(rows.find(({ opd, kewajiban }) => opd === 'menua' && kewajiban === 'lkjip')).toMatchObject({
      dasar: 'Perpres 29/2014; Permenpan RB 53/2014',
      tahun: '2025',
      tenggat: '2026-03-31',
      lewat_hari: '239',
      keadaan: 'Belum tersedia',
    });
  });
});
