import { describe, expect, it } from 'vitest';
import { checkTerms, term } from '../operators.ts';

describe('operator-term-overlap', () => {
  it('finds one person twice with one account, however the name is spelt', async () => {
    const findings = await checkTerms([term({}), term({ name: 'OPERATOR  Satu', since: '2026-03-01' })]);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { ruleId: 'operator-term-overlap', line: 3, message: expect.stringContaining('2025-01-06') },
    ]);
  });

  it('allows somebody to come back', async () => {
    const findings = await checkTerms([term({ until: '2025-12-31' }), term({ since: '2026-03-01' })]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['operator-single']);
  });
});
