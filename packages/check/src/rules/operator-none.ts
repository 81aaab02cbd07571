import { isStaffRequired } from '@opd/registry';
import { defineRule } from '../rule.ts';
import { operatorRemark } from '../site/operator-remark.ts';
import { staffedOpd } from '../site/staffed-opd.ts';

/**
 * An OPD with a site has somebody who keeps it. Two cases weigh differently:
 * - there were operators and none is left: an error, since that is how sites die (operators move on, nobody follows);
 * - nobody has been appointed yet: a warning, since a regency starts with empty lists and names cannot be invented.
 *   It becomes an error on the day that `operatorsRequiredFrom` in `kabupaten.yaml` sets.
 * Source: Dinas Kominfo Bojonegoro, 15 April 2021 (what happens to data "karena mutasi/promosi ASN").
 */
export const operatorNone = defineRule({
  id: 'operator-none',
  severity: 'error',
  summary: 'Setiap OPD yang punya situs memiliki operator aktif.',
  why:
    'Situs tanpa operator tidak diperbarui, dan warga membaca informasi yang kedaluwarsa. Ini biasanya terjadi ' +
    'ketika operator dimutasi tanpa pengganti.',
  example: {
    bad:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06, until: ' +
      '2026-03-31 }',
    good:
      'operators:\n' +
      '  - { account: dinas-web, name: Operator Satu, position: Pranata, role: web, since: 2025-01-06, until: ' +
      '2026-03-31 }\n' +
      '  - { account: dinas-web, name: Operator Dua, position: Pranata, role: web, since: 2026-04-01 }\n' +
      '  - { account: dinas-data, name: Operator Tiga, position: Pranata, role: web, since: 2026-04-01 }',
  },
  concerns: 'people',
  *site(site) {
    const staffed = staffedOpd(site);
    if (!staffed) return;
    const { opd, staffing } = staffed;
    const handover = `npm run opd -- handover ${opd.slug}`;
    if (staffing.kind === 'left') {
      const { last } = staffing;
      const when =
        last.since > site.today
          ? `masa tugas ${last.name} baru mulai ${last.since}`
          : `${last.name} selesai ${last.until}`;
      yield operatorRemark(site, ['operators', opd.operators.indexOf(last)], {
        message: `${opd.name} tidak punya operator aktif: ${when}.`,
        help: `Tetapkan penggantinya. Contoh: ${handover} --account ${last.account} --to "Nama" --position "Jabatan" --on ${site.today}`,
      });
    }
    if (staffing.kind === 'unappointed') {
      const requiredFrom = site.regency.value?.operatorsRequiredFrom;
      const required = isStaffRequired(requiredFrom, site.today);
      const due = required ? ` Wajib ada sejak ${requiredFrom}.` : '';
      yield operatorRemark(site, ['operators'], {
        severity: required ? 'error' : 'warning',
        message: `Operator ${opd.name} belum ditunjuk.${due}`,
        help: `Catat pemegang akunnya. Contoh: ${handover} --account ${opd.slug}-web --role web --to "Nama" --position "Jabatan" --on ${site.today}`,
      });
    }
  },
});
