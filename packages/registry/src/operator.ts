import { boolean, date, type FieldRule, list, object, optional, select, text, type ValueOf } from '@opd/schema';

/** What an operator does; the person in charge answers for the site and need not write. */
export const operatorRoles = [
  { value: 'penanggung-jawab', label: 'Penanggung jawab' },
  { value: 'web', label: 'Operator web' },
  { value: 'data', label: 'Operator data' },
  { value: 'medsos', label: 'Operator media sosial' },
] as const;

/** A term cannot end before it has begun. */
export const endsAfterItBegins: FieldRule = ({ since, until }) => {
  if (typeof since !== 'string' || typeof until !== 'string' || until >= since) return undefined;
  return {
    path: ['until'],
    message: `Masa tugas selesai (${until}) sebelum mulai (${since}).`,
    help: 'Perbaiki salah satu tanggal. "since" hari pertama bertugas, "until" hari terakhir.',
  };
};

/** The number of a civil servant (NIP, 18 digits) is personal data and is not needed here. */
const nameHoldsNoNumber: FieldRule = ({ name }) => {
  if (typeof name !== 'string' || !/\d[\d .]{7,}/.test(name)) return undefined;
  return {
    path: ['name'],
    message: 'Nama memuat deretan angka, mungkin NIP atau NIK.',
    help: 'Tulis nama saja. NIP dan NIK tidak disimpan di sini.',
  };
};

/** A Git account: what GitHub and Gitea both allow, in small letters. */
export const gitAccount = (hint: string) => text({ label: 'Akun Git', hint, format: 'slug', max: 39 });

/**
 * Fields of `content/<opd>/operators.yaml`: who holds the agency's accounts, since when, until when. One item is
 * one term: one person holding one account. A term that is over stays in the list, so that history can be read.
 */
export const operatorFields = {
  operators: list({
    label: 'Operator',
    hint: 'Masa tugas pemegang akun kantor; yang sudah selesai tetap dicatat.',
    item: object({
      label: 'Masa tugas',
      hint: 'Satu orang yang memegang satu akun kantor.',
      fields: {
        account: gitAccount('Akun milik kantor, bukan pribadi. Contoh: dinkes-web'),
        name: text({ label: 'Nama', hint: 'Nama tanpa NIP.', max: 120 }),
        position: text({ label: 'Jabatan', hint: 'Jabatan pemegang akun. Contoh: Pranata Humas.', max: 120 }),
        role: select({ label: 'Peran', hint: 'Tugas pokoknya.', options: operatorRoles }),
        since: date({ label: 'Mulai', hint: 'Hari pertama bertugas.' }),
        until: optional(date({ label: 'Selesai', hint: 'Hari terakhir bertugas.' })),
        handover: optional(
          object({
            label: 'Serah terima',
            hint: 'Bagaimana akun ini diterima.',
            fields: {
              on: date({ label: 'Tanggal', hint: 'Hari akun diserahterimakan.' }),
              from: optional(text({ label: 'Dari', hint: 'Nama pemegang sebelumnya.', max: 120 })),
              record: optional(
                text({
                  label: 'Berita acara',
                  hint: 'Nomor dan tempat arsip Berita Acara yang sudah ditandatangani kedua pihak.',
                  max: 200,
                }),
              ),
            },
          }),
        ),
        example: boolean({ label: 'Contoh', hint: 'Centang bila bukan orang sungguhan.' }),
      },
      rules: [endsAfterItBegins, nameHoldsNoNumber],
    }),
  }),
};

/** A term: someone who holds an account of an OPD, from a day on, until another. */
export type Operator = ValueOf<typeof operatorFields>['operators'][number];
