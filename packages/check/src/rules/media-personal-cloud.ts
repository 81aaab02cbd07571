import { type EntryLink, linksOf, linksOfProfile } from '../links/entry-links.ts';
import { hostOf, isUnder } from '../links/known-hosts.ts';
import { personalClouds } from '../links/lending-hosts.ts';
import { defineRule } from '../rule.ts';

/**
 * What a site shows belongs to the office. A file in somebody's Drive or chat is gone when that person moves.
 * Source: seed article of Dinas Kominfo Bojonegoro, 15 April 2021: data must not vanish on "mutasi".
 */
export const mediaPersonalCloud = defineRule({
  id: 'media-personal-cloud',
  severity: 'error',
  summary: 'Berkas ada di situs ini, bukan di penyimpanan pribadi.',
  why:
    'Berkas di Drive atau akun milik pegawai hilang ketika pegawai itu mutasi. Berkas kantor disimpan di situs ' +
    'kantor agar tetap dapat diunduh warga.',
  example: {
    bad: '[Naskah kerja sama](https://drive.google.com/file/d/contoh/view)',
    good: '<Unduhan file="./naskah.pdf" title="Naskah kerja sama" />',
  },
  *entry(entry) {
    for (const link of linksOf(entry)) {
      const name = cloudOf(link);
      if (name) yield { line: link.line, column: link.column, ...remark(name) };
    }
  },
  *site(site) {
    for (const link of linksOfProfile(site)) {
      const name = cloudOf(link);
      if (name) yield { file: link.file, line: link.line, column: link.column, ...remark(name) };
    }
  },
});

/** Fields that cite what others spread are no media of the office. */
const citing: ReadonlySet<string> = new Set(['sourceUrl', 'archiveUrl']);

function cloudOf({ url, field }: EntryLink): string | undefined {
  const host = hostOf(url);
  if (host === undefined || citing.has(field)) return undefined;
  const path = URL.parse(url)?.pathname ?? '/';
  return personalClouds.find((place) => isUnder(host, place.host) && (place.path?.test(path) ?? true))?.name;
}

function remark(name: string) {
  return {
    message: `Tautan ini menuju ${name}, milik akun seseorang; isinya hilang bila pemiliknya pindah.`,
    help: 'Unggah berkasnya di folder tulisan ini. Contoh: <Unduhan file="./formulir.pdf" title="Formulir permohonan" />. Untuk isian daring pakai aplikasi resmi kantor.',
  };
}
