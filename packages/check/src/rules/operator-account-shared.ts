import { isSamePerson, overlappingTerms } from '@opd/registry';
import { defineRule } from '../rule.ts';
import { operatorRemark } from '../site/operator-remark.ts';

/**
 * One account, one person: with two, nobody can say who published what, and GitHub forbids it.
 * Source: GitHub Terms of Service B.3. Two OPDs with one account: `loadRegistry`.
 */
export const operatorAccountShared = defineRule({
  id: 'operator-account-shared',
  severity: 'error',
  summary: 'Satu akun dipegang oleh satu orang pada satu waktu.',
  concerns: 'people',
  *site(site) {
    const operators = site.opd.value?.operators ?? [];
    for (const { first, second } of overlappingTerms(operators)) {
      const [a, b] = [operators[first], operators[second]];
      if (!a || !b || isSamePerson(a.name, b.name)) continue;
      yield operatorRemark(site, ['operators', second, 'account'], {
        message: `Akun "${b.account}" dipegang dua orang pada hari yang sama: ${a.name} dan ${b.name}.`,
        help: 'Beri "until" pada masa tugas yang sudah selesai, atau pakai akun lain untuk orang kedua.',
      });
    }
  },
});
