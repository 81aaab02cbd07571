import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewCsv } from '../../src/document/csv-preview.ts';

describe('previewCsv', () => {
  it('shows the first rows, with quotes, semicolons and a byte order mark', () => {
    expect(previewCsv('\ufeffdesa;jumlah\r\n"Kanor; ""Tengah""";12\r\nSimbatan;7\r\n')).toEqual({
      header: ['desa', 'jumlah'],
      rows: [
        ['Kanor; "Tengah"', '12'],
        ['Simbatan', '7'],
      ],
      hiddenColumns: 0,
      notes: [],
    });
  });

  it('shows only the beginning', () => {
    const wide = Array.from({ length: 9 }, (_, index) => `kolom ${String.fromCharCode(97 + index)}`).join(',');
    const { header, rows, hiddenColumns } = previewCsv(`${wide}\n${'a,b,c,d,e,f,g,h,i\n'.repeat(50)}`);
    expect([header.length, rows.length, hiddenColumns]).toEqual([6, 4, 3]);
  });

  it.each([
    ['no header', 'Kanor,12\nSimbatan,7', /bukan nama kolom/],
    ['amounts as header', 'desa,Rp 12.500\nKanor,1', /bukan nama kolom/],
    ['a column without a name', 'desa,\nKanor,12', /bukan nama kolom/],
    ['no data', 'desa,jumlah\n', /tidak punya baris data/],
    ['nothing at all', '', /tidak punya baris data/],
    ['another separator', 'desa\tjumlah\nKanor\t12', /hanya satu kolom/],
    ['uneven rows', 'desa,jumlah\nKanor,12,3', /jumlah kolomnya berbeda/],
  ])('warns of %s', (_, text, note) => {
    expect(previewCsv(text).notes.join(' ')).toMatch(note);
  });

  it.each(['desa,2024,2025\nKanor,1,2', 'No,Nama\n1,Kanor', 'tanggal,jumlah\n2026-01-01,3'])(
    'finds %j in order',
    (text) => {
      expect(previewCsv(text).notes).toEqual([]);
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a,;"\n\r ]*$/)), (text) => {
        const { header, rows } = previewCsv(text);
        expect(header.length).toBeLessThanOrEqual(6);
        expect(rows.length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
