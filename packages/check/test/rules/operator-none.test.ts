import { addDays } from '@opd/registry';
import { describe, expect, it } from 'vitest';
import { exampleSite, today } from '../example-site.ts';
import { checkTerms, term } from '../operators.ts';

const requiredFrom = (day: string) => ({
  'kabupaten.yaml': `${exampleSite['kabupaten.yaml']}operatorsRequiredFrom: ${day}\n`,
});

describe('operator-none', () => {
  it('is an error once the last operator has left, and names him and the command', async () => {
    const left = addDays(today, -1);
    const findings = await checkTerms([
      term({ until: '2025-06-30' }),
      term({ name: 'Operator Dua', since: '2025-07-01', until: left }),
    ]);
    expect(findings).toMatchObject([
      {
        ruleId: 'operator-none',
        severity: 'error',
        line: 3,
        message: `Dinas Contoh tidak punya operator aktif: Operator Dua selesai ${left}.`,
        help: expect.stringContaining('npm run opd -- handover dinas --account dinas-web'),
      },
    ]);
  });

  it('is an error while the first operator is still to come', async () => {
    const findings = await checkTerms([term({ since: addDays(today, 1) })]);
    expect(findings).toMatchObject([{ ruleId: 'operator-none', severity: 'error' }]);
  });

  it('is a warning while nobody has been appointed', async () => {
    expect(await checkTerms([])).toMatchObject([
      { ruleId: 'operator-none', severity: 'warning', line: 1, message: 'Operator Dinas Contoh belum ditunjuk.' },
    ]);
  });

  it('becomes an error on the day that the regency sets', async () => {
    expect(await checkTerms([], requiredFrom(addDays(today, 1)))).toMatchObject([{ severity: 'warning' }]);
    expect(await checkTerms([], requiredFrom(today))).toMatchObject([{ ruleId: 'operator-none', severity: 'error' }]);
  });

  it('takes examples for operators until operators are required', async () => {
    const examples = [term({ example: true }), term({ account: 'dinas-data', name: 'Operator Dua', example: true })];
    expect(await checkTerms(examples)).toEqual([]);
    expect(await checkTerms(examples, requiredFrom(today))).toMatchObject([{ ruleId: 'operator-none' }]);
  });

  it('asks nothing of an OPD without a site', async () => {
    const unconfirmed = {
      'dinas/opd.yaml': exampleSite['dinas/opd.yaml']?.toString().replace('confirmed', 'unconfirmed'),
    };
    expect(await checkTerms([], unconfirmed)).toEqual([]);
  });
});
