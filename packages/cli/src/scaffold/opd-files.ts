import { readFile } from 'node:fs/promises';
import type { Regency } from '@opd/registry';
import { stringify } from 'yaml';
import type { PlannedFile } from './planned-file.ts';

/** What is known about a new OPD; the rest stays empty and is shown as "Belum tersedia". */
export interface NewOpd {
  /** Folder: the stable id. */
  readonly slug: string;
  readonly name: string;
  readonly abbreviation: string;
  /** One of the kinds of the registry. */
  readonly kind: string;
  readonly status: string;
  readonly subdomain: string;
  readonly parent?: string;
  readonly regionCode?: string;
  readonly color?: string;
  readonly tagline?: string;
}

/** Texts of the starter pages, with `{{name}}`-like marks. */
export interface StarterPages {
  readonly tentang: string;
  readonly pengaduan: string;
}

/** Reads the starter pages of this package. */
export async function readStarterPages(): Promise<StarterPages> {
  const read = (name: string) => readFile(new URL(`./templates/${name}.mdx`, import.meta.url), 'utf8');
  const [tentang, pengaduan] = await Promise.all([read('tentang'), read('pengaduan')]);
  return { tentang, pengaduan };
}

/** What every folder of `content/` has: its manifest, the identity, an empty list of operators. */
export function planProfile(opd: NewOpd): PlannedFile[] {
  const { slug, name, abbreviation, kind, status, subdomain, ...rest } = opd;
  const profile = { name, abbreviation, kind, status, subdomain, ...rest };
  const folder = `content/${slug}`;
  const manifest = { name: `@content/${slug}`, version: '0.0.0', private: true };
  return [
    { path: `${folder}/package.json`, text: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: `${folder}/opd.yaml`, text: stringify(profile, { lineWidth: 0 }) },
    { path: `${folder}/operators.yaml`, text: 'operators: []\n' },
  ];
}

/**
 * The content of a new OPD: its profile and two starter pages.
 * @param today publication date of the pages, `YYYY-MM-DD`.
 */
export function planContent(opd: NewOpd, regency: Regency, pages: StarterPages, today: string): PlannedFile[] {
  const folder = `content/${opd.slug}/halaman`;
  const words = { ...opd, regency: regency.name, government: regency.government, today };
  return [
    ...planProfile(opd),
    { path: `${folder}/tentang/index.mdx`, text: fill(pages.tentang, words) },
    { path: `${folder}/pengaduan/index.mdx`, text: fill(pages.pengaduan, words) },
  ];
}

/** Puts words in place of their marks; in frontmatter they are quoted, so that a colon cannot break it. */
function fill(template: string, words: Readonly<Record<string, string>>): string {
  const [, frontmatter = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(template) ?? [];
  const head = frontmatter.replaceAll(/^(\w+): (.*\{\{.*)$/gm, (_line, key: string, value: string) =>
    stringify({ [key]: replaceMarks(value, words) }, { lineWidth: 0 }).trimEnd(),
  );
  return head + replaceMarks(body, words);
}

function replaceMarks(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (mark, name: string) => words[name] ?? mark);
}
