import { type Opd, opdFields } from '@opd/registry';
import { isCalendarDate, parseFields, typeNames } from '@opd/schema';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type EntryFacts, evaluateOpd, type Obligations, readFacts } from '../src/index.ts';
import { readObligations } from '../src/node.ts';

let obligations: Obligations;
beforeAll(async () => {
  obligations = await readObligations();
});

const kinds = ['dinas', 'bagian', 'kecamatan', 'rsud', 'badan'];

function bareOpd(kind: string): Opd {
  const profile = { name: 'Dinas X', abbreviation: 'X', kind, status: 'confirmed', subdomain: 'x' };
  const parsed = parseFields(opdFields, profile);
  if (!parsed.ok) throw new Error(`Unexpected profile: ${JSON.stringify(parsed.problems)}`);
  return { ...parsed.value, slug: 'x' };
}

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What people write where a day belongs. */
const written = fc.oneof(day, fc.constantFrom('2026-02-30', '', 'kemarin', '0000-00-00', '2026-13-01'), fc.anything());
const photo = fc.record(
  { src: fc.string(), alt: fc.string(), people: fc.array(fc.string()), decorative: fc.boolean() },
  { requiredKeys: ['src'] },
);

const facts = fc
  .record({
    type: fc.constantFrom(...typeNames),
    folder: fc.string(),
    body: fc.oneof(fc.string(), fc.constant('import "\\')),
    fields: fc.record(
      {
        published: written,
        updated: written,
        lastUpdated: written,
        corrections: fc.oneof(fc.array(fc.record({ date: written })), fc.anything()),
        title: fc.oneof(fc.string(), fc.anything()),
        documentKind: fc.constantFrom('lkjip', 'iku', 'renja'),
        category: fc.constantFrom('berkala', 'setiap-saat'),
        period: fc.oneof(fc.record({ year: fc.integer() }), fc.anything()),
        cover: fc.oneof(photo, fc.anything()),
        photos: fc.oneof(fc.array(photo), fc.anything()),
      },
      { requiredKeys: ['published'] },
    ),
  })
  .map((source) => readFacts(source));

const evaluate = (entries: readonly EntryFacts[], kind: string, today: string) =>
  evaluateOpd({ opd: bareOpd(kind), entries, obligations, day: today, countExamples: true });

/** An entry that meets an obligation on a day; nothing for what is met by the profile. */
function meeting({ evidence, period }: Obligations['obligations'][number], today: string): EntryFacts | undefined {
  if (evidence.from === 'profile') return undefined;
  if (evidence.from === 'services') {
    const fields = Object.fromEntries(evidence.fields.map((name) => [name, 'ada']));
    return readFacts({ type: 'layanan', folder: 'a', fields: { ...fields, published: today }, body: '' });
  }
  const year = Number(today.slice(0, 4)) - (period.every === 'year' ? period.yearsAfter : 0);
  const [type] = evidence.types;
  if (type === undefined) return undefined;
  return readFacts({
    type,
    folder: 'a',
    fields: {
      ...{ title: `${evidence.titleHas[0] ?? 'Dokumen'} ${year} ${year - 1}`, published: today, ...evidence.where },
      period: { year: year - 1, untilYear: year },
    },
    body: '',
  });
}

describe('whatever people write', () => {
  test('reading an entry never throws, and what is read has days that exist', () => {
    fc.assert(
      fc.property(fc.anything(), (fields) => {
        const read = readFacts({ type: 'berita', folder: 'x', fields, body: '' });
        return read === undefined || (isCalendarDate(read.published) && isCalendarDate(read.changed));
      }),
    );
  });

  test('the score is a whole number from 0 to 100, no figure is NaN, and no day is impossible', () => {
    fc.assert(
      fc.property(fc.array(facts), fc.constantFrom(...kinds), day, (all, kind, today) => {
        const entries = all.filter((one) => one !== undefined);
        const evaluation = evaluate(entries, kind, today);
        expect(Number.isInteger(evaluation.score.total)).toBe(true);
        expect(evaluation.score.total).toBeGreaterThanOrEqual(0);
        expect(evaluation.score.total).toBeLessThanOrEqual(100);
        // JSON has no NaN: it would become null.
        expect(JSON.stringify(evaluation)).not.toMatch(/null|NaN|Invalid/);
        expect(evaluation.months.map(({ month }) => isCalendarDate(`${month}-01`))).not.toContain(false);
        for (const { due, daysLate, share } of evaluation.fulfilments) {
          expect(due === undefined || isCalendarDate(due)).toBe(true);
          expect(daysLate ?? 0).toBeGreaterThanOrEqual(0);
          expect(share >= 0 && share <= 1).toBe(true);
        }
        expect(evaluation.steps.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('the score', () => {
  test('never falls when a missing document is added, and rises when it was asked for', () => {
    fc.assert(
      fc.property(fc.array(facts), fc.constantFrom(...kinds), day, fc.nat(), (all, kind, today, which) => {
        const entries = all.filter((one) => one !== undefined);
        const before = evaluate(entries, kind, today);
        const missing = before.fulfilments.filter(({ state }) => state === 'missing');
        const id = missing[which % Math.max(1, missing.length)]?.id;
        const obligation = obligations.obligations.find((one) => one.id === id);
        const added = obligation && meeting(obligation, today);
        if (!added) return;
        const after = evaluate([...entries, added], kind, today);
        expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
        expect(after.completeness).toBeGreaterThan(before.completeness);
      }),
      { numRuns: 300 },
    );
  });

  test('never falls when news is published today', () => {
    fc.assert(
      fc.property(fc.array(facts), day, (all, today) => {
        const entries = all.filter((one) => one !== undefined);
        const news = readFacts({ type: 'berita', folder: 'a', fields: { title: 'Kabar', published: today }, body: '' });
        if (!news) throw new Error('Unexpected: the news was not read');
        const before = evaluate(entries, 'dinas', today);
        const after = evaluate([...entries, news], 'dinas', today);
        expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
        expect(after.news.days).toBe(0);
      }),
    );
  });
});
