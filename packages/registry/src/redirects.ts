import {
  date,
  type FieldRule,
  list,
  object,
  optional,
  paragraph,
  type RuleProblem,
  text,
  type ValueOf,
} from '@opd/schema';
import { type Loaded, loadFile } from './load.ts';
import type { ContentReader } from './reader.ts';

const since = date({ label: 'Sejak', hint: 'Hari alamat itu berhenti dipakai.' });

/** Fields of `content/<opd>/redirects.yaml`: old addresses of the site, and what became of them. */
export const redirectFields = {
  moved: list({
    label: 'Pindah',
    hint: 'Alamat lama dan alamat penggantinya.',
    item: object({
      label: 'Alamat',
      hint: 'Satu alamat lama.',
      fields: {
        from: text({
          label: 'Alamat lama',
          hint: 'Tanpa nama situs. Contoh: /berita/2026-11-01-judul-lama/',
          max: 300,
        }),
        to: text({
          label: 'Alamat baru',
          hint: 'Halaman di situs ini, atau alamat lengkap https:// di situs lain.',
          max: 400,
        }),
        since: optional(since),
      },
      rules: [pathRule('from', 'Alamat lama'), targetRule],
    }),
  }),
  withdrawn: list({
    label: 'Ditarik',
    hint: 'Alamat yang isinya dihapus dengan sengaja, dan alasannya.',
    item: object({
      label: 'Alamat',
      hint: 'Satu alamat.',
      fields: {
        from: text({ label: 'Alamat', hint: 'Tanpa nama situs. Contoh: /berita/2026-11-01-judul/', max: 300 }),
        since,
        reason: paragraph({
          label: 'Alasan',
          hint: 'Mengapa isinya ditarik; dibaca warga yang membuka alamat itu.',
          min: 10,
          max: 400,
        }),
        title: optional(text({ label: 'Judul', hint: 'Judul halaman yang ditarik.', max: 140 })),
        ask: optional(
          text({ label: 'Tempat bertanya', hint: 'Unit atau loket; kosongkan untuk kontak kantor.', max: 200 }),
        ),
      },
      rules: [pathRule('from', 'Alamat')],
    }),
  }),
};

/** Old addresses of a site, as written. */
export type Redirects = ValueOf<typeof redirectFields>;

/** An address that moved. */
export type Moved = Redirects['moved'][number];

/** An address whose content was withdrawn. */
export type Withdrawn = Redirects['withdrawn'][number];

/** Path of the file, from the content folder. */
export const redirectsPath = (slug: string): string => `${slug}/redirects.yaml`;

/** Reads the old addresses of a site; none when it has no file of them. @param slug its folder. */
export async function loadRedirects(reader: ContentReader, slug: string): Promise<Loaded<Redirects>> {
  const file = redirectsPath(slug);
  if ((await reader.readText(file)) === undefined) return { value: { moved: [], withdrawn: [] }, problems: [] };
  return loadFile(reader, file, redirectFields);
}

/**
 * An address of the site as addresses are compared: without its final slash or `index.html`. The home page is empty.
 * @example plainPath('/berita/panen/') // '/berita/panen'
 */
export function plainPath(path: string): string {
  return path.replace(/\/index\.html$/, '/').replace(/\/$/, '');
}

/** Where the addresses that moved lead in the end, so that nobody is sent from one to the next. */
export function finalTargets(moved: readonly Moved[]): Map<string, string> {
  const next = new Map(moved.map(({ from, to }) => [plainPath(from), to]));
  const ends = [...next].map(([from, to]): [string, string] => {
    const seen = new Set([from]);
    let end = to;
    while (!seen.has(plainPath(end))) {
      seen.add(plainPath(end));
      end = next.get(plainPath(end)) ?? end;
    }
    return [from, end];
  });
  return new Map(ends);
}

/**
 * A path of the site alone: no host, query, heading or way up, and nothing that a `_redirects` file reads as more (`*`,
 * `:name`).
 */
function isPath(value: string): boolean {
  const isPlain = /^\/(?!\/)[\w.~!$&'()+,;=@%/-]*$/.test(value) && !/(?:^|\/)\.{1,2}(?:\/|$)|\/\//.test(value);
  return isPlain && decodes(value);
}

function decodes(path: string): boolean {
  try {
    return !decodeURI(path).includes('\0');
  } catch {
    return false;
  }
}

function pathRule(name: string, label: string): FieldRule {
  return (value) => {
    const path = value[name];
    if (typeof path !== 'string' || (isPath(path) && plainPath(path) !== '')) return undefined;
    return pathProblem(name, label, path);
  };
}

function targetRule({ to }: Readonly<Record<string, unknown>>): RuleProblem | undefined {
  if (typeof to !== 'string' || isPath(to)) return undefined;
  const url = URL.parse(to);
  if (url?.protocol === 'https:' && !/\s/.test(to)) return undefined;
  return pathProblem('to', 'Alamat baru', to);
}

function pathProblem(name: string, label: string, path: string): RuleProblem {
  return {
    path: [name],
    message: `Isian "${label}" berisi "${path}", bukan alamat halaman.`,
    help:
      name === 'to'
        ? 'Tulis bagian sesudah nama situs, diawali garis miring (/layanan/ktp/), atau alamat lengkap https:// di situs lain.'
        : 'Tulis bagian sesudah nama situs, diawali garis miring, tanpa tanda ? dan #. Contoh: /berita/2026-11-01-judul-lama/',
  };
}
