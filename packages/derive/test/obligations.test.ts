import { readFile } from 'node:fs/promises';
import { opdKinds } from '@opd/registry';
import { yearlyPerformanceDocuments } from '@opd/schema';
import { describe, expect, test } from 'vitest';
import { parseObligations } from '../src/index.ts';
import { readObligations } from '../src/node.ts';

const file = new URL('../src/evaluation/obligations.yaml', import.meta.url);

const one = (changes: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    freshness: { warnAfterDays: 90, breachAfterDays: 180 },
    obligations: [
      {
        id: 'lkjip',
        name: 'LKjIP',
        basis: 'Perpres 29/2014',
        evidence: { from: 'entries', types: ['kinerja'], where: { documentKind: 'lkjip' }, year: 'period' },
        period: { every: 'year', month: 3, day: 31, yearsAfter: 1 },
        dueBasis: 'keputusan',
        weight: 1,
        step: 'Unggah LKjIP {tahun}.',
        ...changes,
      },
    ],
  });

describe('the obligations', () => {
  test('are valid, warn after 90 days and call 180 days a breach', async () => {
    const { freshness, obligations } = await readObligations();
    expect(freshness).toEqual({ warnAfterDays: 90, breachAfterDays: 180 });
    expect(obligations.length).toBeGreaterThan(10);
  });

  test('ask for every yearly performance document that the Kinerja page shows', async () => {
    const { obligations } = await readObligations();
    const asked = obligations.map(({ evidence }) => (evidence.from === 'entries' ? evidence.where.documentKind : ''));
    for (const kind of yearlyPerformanceDocuments) expect(asked).toContain(kind);
  });

  test('bind every kind of OPD to something', async () => {
    const { obligations } = await readObligations();
    for (const { value } of opdKinds) {
      expect(obligations.filter(({ kinds }) => kinds?.includes(value) ?? true).length).toBeGreaterThan(5);
    }
  });

  test('name a law, and never claim that a regulation names a day that only we chose', async () => {
    const text = await readFile(file, 'utf8');
    const { obligations } = parseObligations(text);
    const ofRegulation = obligations.filter(({ dueBasis }) => dueBasis === 'peraturan').map(({ id }) => id);
    // Verified: six months, 31 March and once a year. Nothing else has a source.
    expect(ofRegulation).toEqual(['informasi-berkala', 'laporan-layanan-informasi', 'survei-kepuasan']);
    for (const { basis } of obligations) expect(basis).toMatch(/\b(?:UU|PerKI|Perpres|Permenpan RB|Permendagri) \d/);
  });

  test('a yearly step says which year', async () => {
    const { obligations } = await readObligations();
    for (const { period, step } of obligations) expect(step.includes('{tahun}')).toBe(period.every === 'year');
  });
});

describe('a mistake in the data is told with its place', () => {
  test.each([
    [
      'a field that does not exist',
      { evidence: { from: 'profile', fields: ['alamat'] }, period: { every: 'always' } },
      'no field `alamat`',
    ],
    [
      'a choice that does not exist',
      { evidence: { from: 'entries', types: ['kinerja'], where: { documentKind: 'lakip' }, year: 'period' } },
      'never `lakip`',
    ],
    [
      'a type that does not exist',
      { evidence: { from: 'entries', types: ['kabar'] }, period: { every: 'always' } },
      'types',
    ],
    ['a kind that does not exist', { kinds: ['kantor'] }, 'kinds'],
    ['a day that does not exist', { period: { every: 'year', month: 2, day: 30, yearsAfter: 1 } }, 'does not exist'],
    ['a yearly document without a year', { evidence: { from: 'entries', types: ['kinerja'] } }, '`year` belongs'],
    [
      'a year where there is no period',
      { evidence: { from: 'entries', types: ['informasi'], year: 'period' } },
      'no `period`',
    ],
    ['a word too many', { tenggat: '31 Maret' }, 'tenggat'],
  ])('%s', (_, changes, message) => {
    expect(() => parseObligations(one({}))).not.toThrow();
    expect(() => parseObligations(one(changes))).toThrow(message);
    expect(() => parseObligations(one(changes))).toThrow(/obligations\.yaml:\d/);
  });

  test('limits in the wrong order', () =>
    expect(() => parseObligations(one({}).replace('"warnAfterDays":90', '"warnAfterDays":200'))).toThrow(
      'before a breach',
    ));
});
