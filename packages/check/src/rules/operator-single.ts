import { defineRule } from '../rule.ts';
import { operatorRemark } from '../site/operator-remark.ts';
import { staffedOpd } from '../site/staffed-opd.ts';

/**
 * With one operator, leave or a transfer stops the site, and nobody at the office can review what he writes.
 * Source: domain notes S1 (at least two active operators for each OPD).
 */
export const operatorSingle = defineRule({
  id: 'operator-single',
  severity: 'warning',
  summary: 'Setiap OPD yang punya situs memiliki sedikitnya dua operator aktif.',
  why:
    'Saat satu-satunya operator cuti atau pindah, situs berhenti. Tidak ada pula rekan sekantor yang memeriksa ' +
    'tulisannya.',
  example: {
    bad: 'operators:\n  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06 }',
    good:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06 }\n' +
      '  - { account: dinas-data, name: Operator Dua, position: Pranata, role: web, since: 2025-01-06 }',
  },
  concerns: 'people',
  *site(site) {
    const staffed = staffedOpd(site);
    if (staffed?.staffing.kind !== 'active') return;
    const { opd, staffing } = staffed;
    const [only, ...others] = staffing.people;
    if (!only || others.length > 0) return;
    yield operatorRemark(site, ['operators', opd.operators.indexOf(only)], {
      message: `${opd.name} hanya punya satu operator aktif: ${only.name}.`,
      help: 'Tunjuk satu orang lagi dengan akun kantor yang lain, agar tulisan dapat diperiksa dan situs tetap diurus saat ia cuti atau pindah.',
    });
  },
});
