import type { ContentTree } from '@opd/testing/memory-reader';
import { regencyFile } from '@opd/testing/regency-file';

/** An invented regency with two OPDs, as its files are written. */
export const smallRegency = {
  'kabupaten.yaml': regencyFile({ timeZone: 'Asia/Makassar' }),
  'dinas-alfa/opd.yaml': `name: Dinas Alfa
abbreviation: Disalfa
kind: dinas
status: confirmed
subdomain: alfa
formerNames:
  - name: Kantor Alfa
    until: 2020-12-31
formerSubdomains: [kantoralfa]
`,
  'dinas-alfa/operators.yaml': `operators:
  - account: alfa-web
    name: Operator Contoh
    position: Pranata Humas
    role: web
    since: 2026-01-05
    example: true
`,
  'badan-beta/opd.yaml': `name: Badan Beta
abbreviation: Beta
kind: badan
status: unconfirmed
subdomain: beta
`,
  'badan-beta/operators.yaml': 'operators: []\n',
  'portal/opd.yaml': 'name: Portal Contoh\nabbreviation: Portal\nkind: portal\nstatus: confirmed\nsubdomain: www\n',
  'portal/operators.yaml': 'operators: []\n',
} satisfies ContentTree;
