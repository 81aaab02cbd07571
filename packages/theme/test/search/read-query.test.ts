import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QueryReader } from '../../src/search/browser/read-query.ts';
import { searchSteps } from '../../src/search/browser/search-steps.ts';
import { tokensOf } from '../../src/search/browser/tokens.ts';

const reader = new QueryReader({
  stopWords: ['di', 'mana', 'cara'],
  synonyms: [
    { said: ['kadis'], written: ['kepala dinas'] },
    { said: ['bikin ktp', 'ektp'], written: ['perekaman ktp'] },
    { said: ['bikin'], written: ['buat'] },
  ],
  known: 'dinas kepala perekaman puskesmas keliling',
});

describe('words of a text', () => {
  test.each([
    ['KTP-el, 13.00 WIB!', ['ktp-el', '13.00', 'wib']],
    ['  Café  ', ['cafe']],
    ['…?', []],
  ])('%j', (text, words) => expect(tokensOf(text)).toEqual(words));
});

describe('what a visitor asks for', () => {
  test('his own words come first, then how the pages write it', () => {
    expect(reader.read('Kadis').concepts).toEqual([['kadis', 'kepala dinas']]);
  });

  test('the longest known phrase is one thing', () => {
    expect(reader.read('bikin KTP').concepts).toEqual([['bikin ktp', 'perekaman ktp']]);
    expect(reader.read('bikin kartu').concepts).toEqual([['bikin', 'buat'], ['kartu']]);
  });

  test('words without meaning are left out, unless there are no others', () => {
    expect(reader.read('di mana puskesmas').concepts).toEqual([['puskesmas']]);
    expect(reader.read('di mana').concepts).toEqual([['di'], ['mana']]);
  });

  test('a slip is mended and said; who insists is believed', () => {
    expect(reader.read('puskemas keliling')).toEqual({
      concepts: [['puskesmas'], ['keliling']],
      corrected: 'puskesmas keliling',
    });
    expect(reader.read('puskemas', { asTyped: true })).toEqual({ concepts: [['puskemas']] });
    expect(reader.read('puskesmas')).not.toHaveProperty('corrected');
  });

  test('nothing asks for nothing', () => expect(reader.read(' … ').concepts).toEqual([]));

  test('whatever is typed is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { concepts } = reader.read(text);
        for (const concept of concepts) expect(concept[0]).toMatch(/\S/);
      }),
    );
  });
});

describe('what to search for, the strictest first', () => {
  test('all ways to write all things, then all but one, then each alone', () => {
    expect(searchSteps([['izin', 'perizinan'], ['usaha'], ['desa']])).toEqual([
      ['izin usaha desa', 'perizinan usaha desa'],
      ['usaha desa', 'izin desa', 'perizinan desa', 'izin usaha', 'perizinan usaha'],
      ['izin', 'perizinan', 'usaha', 'desa'],
    ]);
  });

  test('one thing is searched for once', () => expect(searchSteps([['wifi']])).toEqual([['wifi']]));

  test('nothing is not searched for', () => expect(searchSteps([])).toEqual([]));

  test('however much is typed, few searches are made', () => {
    const concepts = Array.from({ length: 20 }, () => ['a', 'b', 'c']);
    const steps = searchSteps(concepts);
    expect(Math.max(...steps.map((searches) => searches.length))).toBeLessThanOrEqual(12);
  });
});
