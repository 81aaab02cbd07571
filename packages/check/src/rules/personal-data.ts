import type { Asset } from '../assets/asset.ts';
import { assetLinesOf, mendPdf, pageOf } from '../documents/asset-texts.ts';
import { piecesOf } from '../documents/entry-pieces.ts';
import type { FileRemark, Remark } from '../finding.ts';
import { socialAccountOf } from '../links/social-accounts.ts';
import { type PersonalNumber, personalNumbersIn } from '../personal-data/numbers.ts';
import { defineRule } from '../rule.ts';
import { registryTextsOf } from '../site/registry-texts.ts';
import type { SiteContent } from '../site/site-content.ts';

/**
 * No number that tells who a person is: NIK, family card, NIP, bank account, private mobile. In texts, fields, tables
 * and PDFs alike; what was merged once stays in the history for good. Source: UU 27/2022 art. 4 and 67.
 */
export const personalData = defineRule({
  id: 'personal-data',
  severity: 'error',
  summary: 'Tulisan, tabel, dan PDF tidak memuat nomor pribadi.',
  why:
    'NIK, NIP, nomor rekening, dan ponsel pribadi dapat dipakai untuk penipuan dan dilindungi UU 27/2022 tentang ' +
    'Pelindungan Data Pribadi. Yang pernah terkirim tetap tersimpan di riwayat.',
  example: {
    bad: 'Penerima bantuan: Budi, NIK 3522993102000000.',
    good: 'Bantuan diterima 40 keluarga di Desa Kanor.',
  },
  *entry(entry, site): Generator<Remark | FileRemark> {
    const isOffice = officeMobiles(site);
    for (const { text, line, column } of piecesOf(entry)) {
      for (const number of personalNumbersIn(text, isOffice)) yield { line, column, ...remark(number, site) };
    }
    yield* inAssets(entry.assets, site);
  },
  *site(site) {
    const isOffice = officeMobiles(site);
    for (const { file, line, column, text } of registryTextsOf(site)) {
      // A number there is the office's own by being there; what names a person is not.
      const numbers = [...personalNumbersIn(text, isOffice)].filter(({ kind }) => kind !== 'seluler');
      for (const number of numbers) yield { file, line, column, ...remark(number, site) };
    }
    yield* inAssets(site.assets, site);
  },
});

/** Numbers in tables, texts and PDFs; of a page of a PDF one of each kind, since a list of people has hundreds. */
function* inAssets(assets: readonly Asset[], site: SiteContent): Generator<FileRemark> {
  const isOffice = officeMobiles(site);
  const told = new Set<string>();
  for (const assetLine of assetLinesOf({ assets })) {
    const { file, line, page, cells } = assetLine;
    const numbers = cells.flatMap((cell) => [...personalNumbersIn(cell, isOffice)]);
    for (const number of numbers) {
      const key = `${file} ${page} ${number.kind}`;
      if (page !== undefined && told.has(key)) continue;
      told.add(key);
      const { message, help } = remark(number, site, pageOf(assetLine));
      yield { file, line, column: 1, message, help: page === undefined ? help : `${mendPdf} ${help}` };
    }
  }
}

/** Mobile numbers that the registry knows as the office's own. */
function officeMobiles({ opd, regency }: SiteContent): (mobile: string) => boolean {
  const accounts = [...(opd.value?.social ?? []), ...(regency.value?.social ?? [])];
  const numbers = [
    opd.value?.phone ?? '',
    ...(regency.value?.emergencyNumbers ?? []).map(({ phone }) => phone),
    ...accounts.flatMap(({ handle, url }) => [handle, socialAccountOf(url)?.handle ?? '']),
  ];
  const known = new Set(numbers.map((number) => number.replace(/\D/g, '').replace(/^0/, '62')));
  return (mobile) => known.has(mobile);
}

function remark({ kind, masked }: PersonalNumber, { slug }: SiteContent, where = '') {
  const { name, help } = kinds[kind];
  return { message: `Ada ${name}${where} (${masked}).`, help: help.replace('{slug}', slug) };
}

const kinds: Readonly<Record<PersonalNumber['kind'], { readonly name: string; readonly help: string }>> = {
  nik: {
    name: 'nomor yang tampak seperti NIK atau nomor KK',
    help: 'Hapus nomornya; sebut jumlah atau inisial saja. Contoh: "40 keluarga penerima di Desa Kanor".',
  },
  nip: {
    name: 'nomor yang tampak seperti NIP',
    help: 'Hapus nomornya; nama dan jabatan sudah cukup. Contoh: "Kepala Bidang Statistik".',
  },
  rekening: {
    name: 'nomor yang tampak seperti nomor rekening pribadi',
    help: 'Hapus nomornya. Rekening resmi disebut sebagai rekening kas daerah atau bendahara. Contoh: "Rekening Kas Umum Daerah …".',
  },
  seluler: {
    name: 'nomor ponsel yang tidak tercatat sebagai nomor kantor',
    help: 'Pakai telepon kantor. Bila ini nomor layanan kantor, catat di content/{slug}/opd.yaml. Contoh: social: [{ platform: whatsapp, handle: "Layanan …", url: "https://wa.me/62…" }]',
  },
};
