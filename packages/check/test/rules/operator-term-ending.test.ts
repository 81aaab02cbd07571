import { addDays } from '@opd/registry';
import { describe, expect, it } from 'vitest';
import { today } from '../example-site.ts';
import { checkTerms, term } from '../operators.ts';

const second = term({ account: 'dinas-data', name: 'Operator Dua' });

describe('operator-term-ending', () => {
  it.each([
    [30, '30 hari lagi'],
    [1, '1 hari lagi'],
    [0, 'hari ini'],
  ])('announces a term that ends in %i days', async (days, words) => {
    expect(await checkTerms([second, term({ until: addDays(today, days) })])).toMatchObject([
      { ruleId: 'operator-term-ending', severity: 'warning', line: 3, message: expect.stringContaining(words) },
    ]);
  });

  it('says nothing earlier than thirty days ahead', async () => {
    expect(await checkTerms([second, term({ until: addDays(today, 31) })])).toEqual([]);
  });

  it('says nothing when the next holder is known', async () => {
    const next = term({ name: 'Operator Tiga', since: addDays(today, 11) });
    expect(await checkTerms([second, term({ until: addDays(today, 10) }), next])).toEqual([]);
  });
});
