import { describe, expect, it } from 'vitest';
import { checkTerms, term } from '../operators.ts';

describe('operator-account-shared', () => {
  it('finds two people with one account on one day', async () => {
    const findings = await checkTerms([
      term({ until: '2026-03-01' }),
      term({ name: 'Operator Dua', since: '2026-03-01' }),
    ]);
    expect(findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        ruleId: 'operator-account-shared',
        line: 3,
        message: 'Akun "dinas-web" dipegang dua orang pada hari yang sama: Operator Satu dan Operator Dua.',
      },
    ]);
  });

  it('allows one after the other', async () => {
    const findings = await checkTerms([
      term({ until: '2026-02-28' }),
      term({ name: 'Operator Dua', since: '2026-03-01' }),
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).not.toContain('operator-account-shared');
  });
});
