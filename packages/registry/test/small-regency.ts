import type { ContentReader } from '../src/index.ts';

/** Content files by path; `undefined` removes one. */
export type ContentTree = Readonly<Record<string, string | undefined>>;

/** An invented regency with two OPDs, as its files are written. */
export const smallRegency = {
  'kabupaten.yaml': `name: Kabupaten Contoh
shortName: Contoh
government: Pemerintah Kabupaten Contoh
province: Jawa Timur
regionCode: "99.01"
domain: contohkab.go.id
portalUrl: https://contohkab.go.id/
timeZone: Asia/Makassar
tagline: Satu pintu ke semua perangkat daerah.
color: "#0B5D4A"
services:
  lapor: { label: SP4N-LAPOR!, url: "https://www.lapor.go.id/" }
  ppid: { label: PPID, url: "https://ppid.contohkab.go.id/" }
  satuData: { label: Satu Data, url: "https://data.contohkab.go.id/" }
  jdih: { label: JDIH, url: "https://jdih.contohkab.go.id/" }
securityContact: https://contohkab.go.id/keamanan/
`,
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

/** A reader of files in memory. */
export function memoryReader(tree: ContentTree): ContentReader {
  return {
    readText: async (path) => tree[path],
    listFolders: async (path) => {
      const prefix = path === '' ? '' : `${path}/`;
      const below = Object.keys(tree).filter((file) => file.startsWith(prefix) && tree[file] !== undefined);
      const names = below.map((file) => file.slice(prefix.length).split('/')).filter((parts) => parts.length > 1);
      return [...new Set(names.map(([name = '']) => name))].sort();
    },
  };
}
