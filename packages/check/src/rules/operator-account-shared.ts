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
  why:
    'Bila satu akun dipakai berdua, tidak ada yang tahu siapa yang menerbitkan tulisan. Ketentuan GitHub (B.3) ' +
    'juga melarangnya.',
  example: {
    bad:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06 }\n' +
      '  - { account: dinas-web, name: Operator Dua, position: Pranata, role: web, since: 2025-01-06 }',
    good:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06 }\n' +
      '  - { account: dinas-data, name: Operator Dua, position: Pranata, role: web, since: 2025-01-06 }',
  },
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
