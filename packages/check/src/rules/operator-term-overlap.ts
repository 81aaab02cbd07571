import { isSamePerson, overlappingTerms } from '@opd/registry';
import { defineRule } from '../rule.ts';
import { operatorRemark } from '../site/operator-remark.ts';

/** Two terms of one person with one account do not overlap: the list would not say which of them is meant. */
export const operatorTermOverlap = defineRule({
  id: 'operator-term-overlap',
  severity: 'error',
  summary: 'Masa tugas satu orang pada satu akun tidak tumpang tindih.',
  why:
    'Riwayat harus jelas tentang siapa yang memegang akun pada hari tertentu. Dua catatan untuk hari yang sama ' +
    'tidak dapat dipertanggungjawabkan.',
  example: {
    bad:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06, until: ' +
      '2025-12-31 }\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-12-01 }\n' +
      '  - { account: dinas-data, name: Operator Dua, position: Pranata, role: web, since: 2025-01-06 }',
    good:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06, until: ' +
      '2025-12-31 }\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2026-01-01 }\n' +
      '  - { account: dinas-data, name: Operator Dua, position: Pranata, role: web, since: 2025-01-06 }',
  },
  concerns: 'people',
  *site(site) {
    const operators = site.opd.value?.operators ?? [];
    for (const { first, second } of overlappingTerms(operators)) {
      const [a, b] = [operators[first], operators[second]];
      if (!a || !b || !isSamePerson(a.name, b.name)) continue;
      yield operatorRemark(site, ['operators', second, 'since'], {
        message: `${b.name} tercatat dua kali dengan akun "${b.account}" pada hari yang sama (sejak ${a.since} dan sejak ${b.since}).`,
        help: 'Gabungkan kedua masa tugas itu, atau beri "until" pada yang lebih dulu, sehari sebelum "since" yang berikutnya.',
      });
    }
  },
});
