import { regencyFile } from '@opd/testing/regency-file';
import { type ContentFiles, checkContent, type Finding } from '../src/index.ts';
import { pdf, smallPhoto } from './real-files.ts';

/** Content files by path, as text or bytes; `undefined` removes one. */
export type ContentTree = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The day on which the example content is judged. */
export const today = '2026-04-20';

/** The entry that most tests look at. */
export const entryPath = 'dinas/berita/2026-04-15-panen/index.mdx';

/** Frontmatter of a news item without mistakes: nine lines, so that the body starts on line ten. */
export const frontmatter = `---
title: Panen padi di Desa Contoh
summary: Petani dan penyuluh memanen padi dan mencatat hasilnya.
topics: [pertanian]
author: Tim Contoh
unit: Bidang Contoh
published: 2026-04-15
example: true
---
`;

const firstBodyLine = frontmatter.split('\n').length;

/** An invented OPD with one news item, a photo, a document and a table, all without mistakes. */
export const exampleSite = {
  'kabupaten.yaml': regencyFile(),
  'dinas/opd.yaml': `name: Dinas Contoh
abbreviation: Discontoh
kind: dinas
status: confirmed
subdomain: dinas
functions:
  - { id: penyuluhan, text: Penyuluhan pertanian. }
`,
  'dinas/operators.yaml': `operators:
  - { account: dinas-web, name: Operator Satu, position: Pranata Humas, role: web, since: 2025-01-06 }
  - { account: dinas-data, name: Operator Dua, position: Statistisi, role: data, since: 2025-01-06 }
`,
  'dinas/package.json': '{}',
  [entryPath]: `${frontmatter}Petani memanen padi.\n`,
  'dinas/berita/2026-04-15-panen/panen.webp': smallPhoto,
  'dinas/berita/2026-04-15-panen/naskah.pdf': pdf(),
  'dinas/berita/2026-04-15-panen/hasil.csv': 'desa,ton\nKanor,12\n',
} satisfies ContentTree;

/** The same PDF lies in nearly every example; it is read once. */
const texts = new Map<string, string>();
const keptTexts = {
  least: 0,
  get: async (key: string) => texts.get(key),
  set: async (key: string, text: string) => void texts.set(key, text),
};

/** A dataset with the columns `desa` and `ton`. @param csv its file. @param fields more lines of frontmatter. */
export function datasetWith(csv: string, fields = ''): ContentTree {
  const description = `concept: Berat gabah kering panen.
measure: ton
coverage: { year: 2026 }
region: Kabupaten Contoh
frequency: tahunan
lastUpdated: 2026-04-15
producer: Bidang Contoh
keywords: [padi]
columns:
  - { name: desa, type: teks, definition: Nama desa., required: true, unique: true }
  - { name: ton, type: bilangan-bulat, definition: Hasil panen. }
documents:
  - { title: Hasil panen, file: ./hasil.csv }
${fields && `${fields}\n`}`;
  return {
    'dinas/dataset/hasil-panen/index.mdx': frontmatter.replace(/topics.*\nauthor.*\n/, () => description),
    'dinas/dataset/hasil-panen/hasil.csv': csv,
    'dinas/katalog.yaml': 'datasets:\n  - id: hasil-panen\n    files:\n      - name: hasil.csv\n',
  };
}

/** A satisfaction survey. @param csv its answers. */
export function surveyWith(csv: string): ContentTree {
  const description = `period: { year: 2025, part: semester-2 }
answers: ./jawaban.csv
leastRespondents: 30
method: Lembar survei di loket.
followUp: Kursi tunggu ditambah.
`;
  return {
    'dinas/skm/semester-2/index.mdx': frontmatter.replace(/topics.*\nauthor.*\n/, () => description),
    'dinas/skm/semester-2/jawaban.csv': csv,
  };
}

/** A piece of public information of some category, with a test of consequences where it is excluded. */
export function informationOf(category: string): ContentTree {
  const exclusion = `exclusion:
  decree: Keputusan contoh
  legalBasis: { kind: Undang-Undang, number: "14", year: 2008, about: Keterbukaan Informasi Publik }
  consequence: Celah pengaman dapat dipakai menyerang.
  until: 5 tahun
`;
  const description = `category: ${category}
holder: Sekretariat
producer: Sekretariat
producedAt: Januari 2026, Contoh
form: softcopy
retention: 5 tahun
${category === 'dikecualikan' ? exclusion : ''}`;
  return { 'dinas/informasi/rancangan/index.mdx': frontmatter.replace(/topics.*\nauthor.*\n/, () => description) };
}

/** Files in memory. */
export function memoryFiles(tree: ContentTree): ContentFiles {
  const paths = Object.keys(tree).filter((path) => tree[path] !== undefined);
  return {
    readText: async (path) => toText(tree[path]),
    readBytes: async (path) => toBytes(tree[path]),
    listFolders: async () => [
      ...new Set(paths.filter((path) => path.includes('/')).map((path) => path.split('/')[0] ?? '')),
    ],
    listFiles: async (folder) => paths.filter((path) => path.startsWith(`${folder}/`)).reverse(),
    keptTexts,
  };
}

function toText(file: string | Uint8Array | undefined): string | undefined {
  return file instanceof Uint8Array ? new TextDecoder().decode(file) : file;
}

function toBytes(file: string | Uint8Array | undefined): Uint8Array | undefined {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

/**
 * Checks the example site with some files changed. Its photo, document and table lie ready for texts that use them;
 * that most do not is left unsaid.
 */
export async function check(change: ContentTree = {}): Promise<Finding[]> {
  const findings = await checkContent({ reader: memoryFiles({ ...exampleSite, ...change }), slug: 'dinas', today });
  return findings.filter(
    ({ ruleId, file }) => !(ruleId.endsWith('-unused') && file in exampleSite && !(file in change)),
  );
}

/** Checks the example site with another text in its news item. Lines are counted from the start of the text. */
export async function checkBody(body: string): Promise<Finding[]> {
  const findings = await check({ [entryPath]: frontmatter + body });
  return findings.map((finding) => ({ ...finding, line: finding.line - firstBodyLine + 1 }));
}

/** Checks the example site with lines added to its news item's frontmatter; they start on line 9. */
export function checkFields(lines: string): Promise<Finding[]> {
  return check({ [entryPath]: frontmatter.replace(/---\n$/, `${lines}\n---\n`) });
}

/** Checks the example site with old addresses. @param yaml the whole of its `redirects.yaml`. */
export function checkRedirects(yaml: string): Promise<Finding[]> {
  return check({ 'dinas/redirects.yaml': yaml });
}

/**
 * Checks the example site with an emergency.
 * @param lines fields of the emergency beside its seven points, indented by two from the second line on.
 */
export function checkAlert(lines: string, change: ContentTree = {}): Promise<Finding[]> {
  const points = ['danger', 'affected', 'evacuation', 'avoidance', 'assistance', 'announcer', 'mitigation'];
  const fields = points.map((name) => `  ${name}: Contoh saja.\n`).join('');
  const emergency = `validUntil: 2026-04-30\nemergency:\n  kind: bencana-alam\n${fields}  ${lines}\n`;
  const text = frontmatter.replace(/topics.*\nauthor.*\n/, '').replace(/---\n$/, `${emergency}---\n`);
  return check({ ...change, 'dinas/pengumuman/2026-04-15-banjir/index.mdx': `${text}Air naik.\n` });
}

/** Findings in one word each: `3:1 photo-file-missing`. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`);
}

const home = entryPath.slice(0, entryPath.lastIndexOf('/'));

/** Checks the example site with one more file beside its news item; that nothing uses it is left unsaid. */
export async function checkFile(name: string, bytes: string | Uint8Array): Promise<Finding[]> {
  const file = `${home}/${name}`;
  const findings = await check({ [file]: bytes });
  return findings.filter((finding) => finding.file !== file || !finding.ruleId.endsWith('-unused'));
}

/** Findings in the words of their rules alone. */
export function ruleIds(findings: readonly Finding[]): string[] {
  return findings.map(({ ruleId }) => ruleId);
}
