import { isSamePerson, overlappingTerms } from '@opd/registry';
import { defineRule } from '../rule.ts';
import { operatorRemark } from '../site/operator-remark.ts';

/** Two terms of one person with one account do not overlap: the list would not say which of them is meant. */
export const operatorTermOverlap = defineRule({
  id: 'operator-term-overlap',
  severity: 'error',
  summary: 'Masa tugas satu orang pada satu akun tidak tumpang tindih.',
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
