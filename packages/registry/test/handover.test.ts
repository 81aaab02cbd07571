import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type HandoverPlan,
  type HandoverRequest,
  type Operator,
  overlappingTerms,
  planHandover,
} from '../src/index.ts';
import { anyDay, anyTerms, operator, registryWith } from './example-registry.ts';

const request: HandoverRequest = {
  slug: 'dinas-alfa',
  account: 'alfa-web',
  to: 'Budi Santoso',
  position: 'Pranata Komputer',
  on: '2026-06-01',
};

const plan = async (
  operators: readonly Operator[],
  change: Partial<HandoverRequest> = {},
  others: readonly Operator[] = [],
) => planHandover(await registryWith({ 'dinas-alfa': operators, 'badan-beta': others }), { ...request, ...change });

async function planned(...args: Parameters<typeof plan>): Promise<HandoverPlan> {
  const result = await plan(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

describe('planHandover', () => {
  it('ends one term the day before the next begins, and keeps role and history', async () => {
    const other = operator({ account: 'alfa-data', name: 'Rina' });
    const { operators, ended, started, gap } = await planned([operator(), other]);
    expect(operators).toMatchObject([{ name: 'Siti Aminah', until: '2026-05-31' }, other, { name: 'Budi Santoso' }]);
    expect(ended?.index).toBe(0);
    expect(gap).toBeUndefined();
    expect(started).toMatchObject({
      account: 'alfa-web',
      position: 'Pranata Komputer',
      role: 'web',
      since: '2026-06-01',
      handover: { on: '2026-06-01', from: 'Siti Aminah' },
      example: false,
    });
    expect(started.until).toBeUndefined();
  });

  it('shortens a term that would have ended later', async () => {
    expect((await planned([operator({ until: '2026-12-31' })])).operators[0]?.until).toBe('2026-05-31');
  });

  it('leaves a term that has ended as it is, and tells of the days between', async () => {
    const { operators, ended, previous, gap } = await planned([operator({ until: '2026-04-30' })]);
    expect(operators[0]?.until).toBe('2026-04-30');
    expect(ended).toBeUndefined();
    expect(previous?.name).toBe('Siti Aminah');
    expect(gap).toEqual({ since: '2026-05-01', until: '2026-05-31' });
  });

  it('sees no gap when the term ended the day before', async () => {
    expect((await planned([operator({ until: '2026-05-31' })])).gap).toBeUndefined();
  });

  it('hands an example over as an example', async () => {
    expect((await planned([operator({ example: true })])).started.example).toBe(true);
  });

  it('registers the first holder of a new account when its role is named', async () => {
    const { operators, previous } = await planned([], { role: 'data', until: '2026-12-31' });
    expect(previous).toBeUndefined();
    expect(operators).toMatchObject([{ role: 'data', until: '2026-12-31', handover: { on: '2026-06-01' } }]);
  });

  it.each<[string, readonly Operator[], Partial<HandoverRequest>, string]>([
    ['an OPD that does not exist', [], { slug: 'dinas-alpa' }, 'Tidak ada OPD dengan folder "dinas-alpa"'],
    ['a day that does not exist', [operator()], { on: '2026-02-30' }, '"2026-02-30" bukan tanggal'],
    ['an account that nobody knows', [operator()], { account: 'alfa-wbe' }, 'belum pernah tercatat'],
    ['a role that does not exist', [operator()], { role: 'admin' }, 'bukan salah satu pilihan'],
    ['an account that is no account', [], { account: 'Alfa Web', role: 'web' }, 'bentuknya tidak benar'],
    ['a name with a number of a civil servant', [operator()], { to: 'Budi 199001012015011001' }, 'NIP'],
    ['no name', [operator()], { to: ' ' }, 'Isian "Nama" wajib diisi'],
    ['an end before the beginning', [operator()], { until: '2026-05-01' }, 'sebelum mulai'],
    ['the same person', [operator()], { to: 'siti aminah' }, 'sudah dipegang Siti Aminah'],
    ['a day on which the term begins', [operator()], { on: '2026-01-01' }, 'sudah diserahkan kepada Siti Aminah'],
    [
      'a day before a term that is planned',
      [operator({ until: '2026-06-30' }), operator({ name: 'Rina', since: '2026-07-01' })],
      {},
      'sudah diserahkan kepada Rina (sejak 2026-07-01)',
    ],
    [
      'an account held by two people',
      [operator(), operator({ name: 'Rina', since: '2026-02-01' })],
      {},
      'dua masa tugas sekaligus: Siti Aminah (sejak 2026-01-01) dan Rina',
    ],
  ])('refuses %s', async (_what, operators, change, message) => {
    const result = await plan(operators, change);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems).toContainEqual({
      message: expect.stringContaining(message),
      help: expect.stringMatching(/\S{4,}/),
    });
  });

  it('refuses an account that somebody else holds in another OPD, but lets one person keep both', async () => {
    const elsewhere = operator({ name: 'Rina' });
    expect((await plan([operator()], {}, [elsewhere])).ok).toBe(false);
    expect((await plan([operator()], { to: 'Rina' }, [elsewhere])).ok).toBe(true);
  });

  it('never lets terms of an account overlap and never loses history, whatever is asked and in which order', async () => {
    const registry = await registryWith();
    const requests = fc.array(
      fc.record({
        slug: fc.constantFrom('dinas-alfa', 'badan-beta'),
        account: fc.constantFrom('alfa-web', 'alfa-data'),
        to: fc.constantFrom('Siti Aminah', 'Budi Santoso', 'Rina', 'Agus'),
        position: fc.constant('Pranata'),
        role: fc.constantFrom('web', 'data', undefined),
        on: anyDay,
        until: fc.option(anyDay, { nil: undefined }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyTerms, requests, (terms, asked) => {
        const start = overlappingTerms(terms).length === 0 ? terms : [];
        let opds = registry.opds.map((opd) => ({ ...opd, operators: opd.slug === 'dinas-alfa' ? start : [] }));
        for (const one of asked) {
          const result = planHandover({ ...registry, opds }, one);
          if (!result.ok) {
            expect(result.problems.length).toBeGreaterThan(0);
            continue;
          }
          const before = opds.find(({ slug }) => slug === one.slug)?.operators ?? [];
          const after = result.plan.operators;
          expect(after.slice(0, -1).map(withoutEnd)).toEqual(before.map(withoutEnd));
          for (const [index, term] of before.entries())
            if (term.until !== after[index]?.until) expect(after[index]?.until?.localeCompare(one.on)).toBe(-1);
          expect(overlappingTerms(after)).toEqual([]);
          for (const { since, until } of after) expect(until === undefined || until >= since).toBe(true);
          opds = opds.map((opd) => (opd.slug === one.slug ? { ...opd, operators: [...after] } : opd));
        }
      }),
      { numRuns: 300 },
    );
  });
});

function withoutEnd({ until: _, ...term }: Operator): Omit<Operator, 'until'> {
  return term;
}
