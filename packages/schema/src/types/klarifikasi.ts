import { defineType } from '../content-type.ts';
import { optional } from '../field.ts';
import { boolean, list, select } from '../fields/basic.ts';
import { footFields, headFields } from '../fields/common.ts';
import { date } from '../fields/date.ts';
import { link } from '../fields/link.ts';
import { photo } from '../fields/photo.ts';
import { paragraph, text } from '../fields/text.ts';

/** Verdicts on a claim, with the number that ClaimReview's rating gives it (1 false to 5 true). */
export const verdicts = [
  { value: 'perlu-konfirmasi', label: 'Perlu konfirmasi' },
  { value: 'hoaks', label: 'Hoaks' },
  { value: 'tidak-akurat', label: 'Tidak akurat' },
  { value: 'menyesatkan', label: 'Menyesatkan' },
  { value: 'kedaluwarsa', label: 'Informasi lama' },
  { value: 'benar', label: 'Benar' },
] as const;

/** How a ready reply to a claim begins, by verdict, so that who reads it alone knows what it says of the claim. */
const openings: ReadonlyMap<unknown, string> = new Map([
  ['hoaks', 'HOAKS: '],
  ['tidak-akurat', 'Informasi ini tidak akurat: '],
]);

/** Words that accuse a claim, which nobody writes before there is a verdict. */
const accusation = /^(?:hoaks|informasi ini tidak akurat)\b/i;

/** Clarification of a rumour about public affairs, with the evidence. */
export const klarifikasi = defineType({
  name: 'klarifikasi',
  label: 'Klarifikasi',
  labelSingular: 'klarifikasi',
  description: 'Jawaban atas kabar yang beredar, disertai bukti.',
  folder: 'dated',
  fields: {
    ...headFields,
    claim: paragraph({
      label: 'Kabar yang beredar',
      hint: 'Tulis ulang isinya dengan netral, tanpa menyebarkan tautannya.',
      max: 500,
    }),
    channel: text({ label: 'Beredar di', hint: 'Contoh: grup WhatsApp, Facebook.', max: 120 }),
    sourceUrl: optional(text({ label: 'Alamat unggahan', hint: 'Unggahan asal, bila terbuka.', format: 'url' })),
    archiveUrl: optional(text({ label: 'Alamat arsip', hint: 'Salinan arsip unggahan.', format: 'url' })),
    foundOn: date({ label: 'Tanggal ditemukan', hint: 'Hari kabar pertama diketahui.' }),
    verdict: select({ label: 'Kesimpulan', hint: 'Hoaks dan tidak akurat hanya bila ada bukti.', options: verdicts }),
    fact: paragraph({ label: 'Faktanya', hint: 'Keterangan yang benar, satu alinea.', max: 800 }),
    evidence: list({
      label: 'Bukti',
      hint: 'Laman atau dokumen resmi yang membuktikan.',
      item: link({ label: 'Bukti', hint: 'Satu bukti.' }),
    }),
    decidedBy: text({ label: 'Ditetapkan oleh', hint: 'Jabatan atau unit yang menetapkan.', max: 160 }),
    replyText: text({
      label: 'Balasan siap salin',
      hint: 'Untuk membalas di media sosial, paling banyak 280 huruf.',
      max: 280,
    }),
    cover: optional(
      photo({
        label: 'Tangkapan layar',
        hint: 'Situs membubuhkan cap kesimpulan di atasnya; samarkan nama dan tautan lebih dahulu.',
      }),
    ),
    coverStamped: boolean({
      label: 'Gambar sudah bercap',
      hint: 'Centang bila cap kesimpulan sudah ada di dalam gambar, agar situs tidak membubuhkan cap kedua.',
    }),
    ...footFields,
  },
  rules: [
    ({ verdict, evidence }) =>
      verdict !== undefined && verdict !== 'perlu-konfirmasi' && Array.isArray(evidence) && evidence.length === 0
        ? {
            path: ['evidence'],
            message: `Kesimpulan "${String(verdict)}" belum disertai bukti.`,
            help: 'Tambahkan paling sedikit satu bukti, atau pilih kesimpulan "Perlu konfirmasi" sampai bukti ada.',
          }
        : undefined,
    ({ verdict, replyText }) => {
      const opening = openings.get(verdict);
      if (typeof replyText !== 'string' || opening === undefined || replyText.startsWith(opening)) return undefined;
      return {
        path: ['replyText'],
        message: `Balasan untuk kesimpulan "${String(verdict)}" belum diawali "${opening.trim()}"`,
        help: `Awali dengan ${opening}lalu faktanya. Balasan sering dibaca sendirian, tanpa halaman ini.`,
      };
    },
    ({ verdict, replyText }) =>
      verdict === 'perlu-konfirmasi' && typeof replyText === 'string' && accusation.test(replyText)
        ? {
            path: ['replyText'],
            message: 'Balasan sudah menyebut kabar ini salah, padahal kesimpulannya masih "Perlu konfirmasi".',
            help: 'Tulis bahwa kabar masih diperiksa, atau lengkapi bukti lalu ganti kesimpulannya.',
          }
        : undefined,
  ],
  freshness: { warnAfterDays: 180, breachAfterDays: 365 },
});
