import { describe, expect, it } from 'vitest';
import { checkTerms, term } from '../operators.ts';

describe('operator-single', () => {
  it('warns of an OPD that one person keeps', async () => {
    expect(
      await checkTerms([term({ name: 'Operator Lama', until: '2025-01-31' }), term({ since: '2025-02-01' })]),
    ).toMatchObject([
      { ruleId: 'operator-single', severity: 'warning', line: 3, message: expect.stringContaining('Operator Satu') },
    ]);
  });

  it('counts people, not accounts', async () => {
    const findings = await checkTerms([term({}), term({ account: 'dinas-data' })]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['operator-single']);
  });

  it('is content with two', async () => {
    expect(await checkTerms([term({}), term({ account: 'dinas-data', name: 'Operator Dua' })])).toEqual([]);
  });
});
