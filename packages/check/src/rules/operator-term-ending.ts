import { daysLeft, endingTerms, longDay } from '@opd/registry';
import { defineRule } from '../rule.ts';
import { operatorRemark } from '../site/operator-remark.ts';
import { staffedOpd } from '../site/staffed-opd.ts';

/** The end of a term is announced thirty days ahead, while there is time to hand the account over. */
export const operatorTermEnding = defineRule({
  id: 'operator-term-ending',
  severity: 'warning',
  summary: 'Akun yang masa tugasnya segera selesai sudah punya pemegang berikutnya.',
  why: 'Serah terima akun memerlukan waktu. Peringatan tiga puluh hari sebelumnya mencegah situs tanpa pengurus.',
  example: {
    bad:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06, until: ' +
      '2026-05-10 }\n' +
      '  - { account: dinas-data, name: Operator Dua, position: Pranata, role: web, since: 2025-01-06 }',
    good:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06, until: ' +
      '2026-05-10 }\n' +
      '  - { account: dinas-web, name: Operator Tiga, position: Pranata, role: web, since: 2026-05-11 }\n' +
      '  - { account: dinas-data, name: Operator Dua, position: Pranata, role: web, since: 2025-01-06 }',
  },
  concerns: 'people',
  *site(site) {
    const opd = staffedOpd(site)?.opd;
    if (!opd) return;
    for (const term of endingTerms(opd.operators, site.today)) {
      const left = daysLeft(term, site.today) ?? 0;
      const when = left === 0 ? 'hari ini' : `${left} hari lagi`;
      yield operatorRemark(site, ['operators', opd.operators.indexOf(term), 'until'], {
        message: `Masa tugas ${term.name} (${term.account}) selesai ${longDay(term.until ?? site.today)}, ${when}, dan akunnya belum diserahkan.`,
        help: `Siapkan penggantinya dengan npm run opd -- handover ${opd.slug} --account ${term.account}, atau ubah "until" bila masa tugasnya diperpanjang.`,
      });
    }
  },
});
