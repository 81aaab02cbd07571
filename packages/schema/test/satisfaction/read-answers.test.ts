import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAnswers, satisfactionElements } from '../../src/index.ts';

const names = satisfactionElements.map(({ value }) => value);
const rowsOf = (...answers: number[][]) => [names, ...answers.map((row) => row.map(String))];
const same = (answer: number) => Array.from({ length: 9 }, () => answer);

describe('the file of answers', () => {
  it('may have its columns in any order', () => {
    const read = readAnswers([names.toReversed(), ['1', '2', '3', '4', '1', '2', '3', '4', '1']]);
    expect(read).toMatchObject({ ok: true, answers: [{ sarana: 1, pengaduan: 2, persyaratan: 1, prosedur: 4 }] });
  });

  it.each([
    ['a column that is not there', [names.slice(1)], 1, 'belum memuat kolom persyaratan'],
    ['names of people', [[...names, 'nama']], 1, 'memuat kolom lain atau kembar: nama'],
    ['a column twice', [[...names, 'waktu']], 1, 'memuat kolom lain atau kembar: waktu'],
    ['an answer of 5', rowsOf(same(4), [5, ...same(4).slice(1)]), 3, 'di kolom persyaratan'],
    ['a gap', [names, ['', ...same(4).slice(1).map(String)]], 2, 'di kolom persyaratan'],
    ['a short row', [names, ['4']], 2, 'di kolom prosedur'],
    ['a long row', [names, same(4).concat(4).map(String)], 2, 'yang tidak bernama'],
    ['nothing', [], 1, 'belum memuat kolom'],
  ])('refuses %s', (_what, rows, row, message) => {
    expect(readAnswers(rows)).toMatchObject({
      ok: false,
      problems: [{ row, message: expect.stringContaining(message) }],
    });
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.constantFrom(...names), fc.string()))), (rows) => {
        expect(typeof readAnswers(rows).ok).toBe('boolean');
      }),
    );
  });
});
