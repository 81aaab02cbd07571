import {
  boolean,
  date,
  link,
  list,
  number,
  object,
  optional,
  paragraph,
  select,
  text,
  type ValueOf,
} from '@opd/schema';
import { deployTarget } from './deploy-target.ts';
import { gitHosting } from './git-hosting.ts';
import { endsAfterItBegins, gitAccount } from './operator.ts';
import { voteService } from './vote-service.ts';

const webAddress = (label: string, hint: string) => text({ label, hint, format: 'url' });

/** Social platforms with an address of their own. */
export const platforms = [
  { value: 'facebook', label: 'Facebook' },
  { value: 'instagram', label: 'Instagram' },
  { value: 'youtube', label: 'YouTube' },
  { value: 'x', label: 'X' },
  { value: 'tiktok', label: 'TikTok' },
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'telegram', label: 'Telegram' },
] as const;

/** An official account: it belongs to the institution, never to its head. */
export const socialAccount = object({
  label: 'Akun media sosial',
  hint: 'Akun resmi instansi, bukan akun pribadi kepala.',
  fields: {
    platform: select({ label: 'Media', hint: 'Pilih media.', options: platforms }),
    handle: text({ label: 'Nama akun', hint: 'Seperti tertulis di media itu.', max: 80 }),
    url: webAddress('Alamat akun', 'Alamat lengkap akun.'),
    verifiedOn: optional(date({ label: 'Diperiksa pada', hint: 'Tanggal kepemilikan akun terakhir diperiksa.' })),
  },
});

/** Tags that an institution puts under its posts, in the order of their weight: a short channel takes the first alone. */
export const hashtags = (hint: string) =>
  list({
    label: 'Tagar resmi',
    hint,
    max: 5,
    item: text({ label: 'Tagar', hint: 'Tanpa tanda pagar. Contoh: ContohRayaMelayani', format: 'hashtag', max: 60 }),
  });

/** Fields of `content/kabupaten.yaml`. Another regency starts by replacing this file. */
export const regencyFields = {
  name: text({ label: 'Nama kabupaten', hint: 'Contoh: Kabupaten Contoh Raya.', max: 80 }),
  shortName: text({ label: 'Nama singkat', hint: 'Contoh: Contoh Raya.', max: 60 }),
  government: text({ label: 'Nama pemerintah', hint: 'Contoh: Pemerintah Kabupaten Contoh Raya.', max: 120 }),
  province: text({ label: 'Provinsi', hint: 'Contoh: Jawa Timur.', max: 60 }),
  regionCode: text({ label: 'Kode wilayah', hint: 'Kode Kemendagri dalam tanda kutip.', format: 'region-code' }),
  domain: text({ label: 'Domain', hint: 'Domain induk semua situs.', format: 'domain' }),
  portalUrl: webAddress('Alamat portal', 'Alamat portal kabupaten.'),
  timeZone: select({
    label: 'Zona waktu',
    hint: 'Zona waktu kabupaten.',
    options: [
      { value: 'Asia/Jakarta', label: 'WIB' },
      { value: 'Asia/Makassar', label: 'WITA' },
      { value: 'Asia/Jayapura', label: 'WIT' },
    ],
  }),
  motto: optional(text({ label: 'Semboyan', hint: 'Semboyan pada lambang.', max: 120 })),
  tagline: paragraph({ label: 'Kalimat pembuka portal', hint: 'Satu kalimat tentang portal.', max: 240 }),
  color: text({ label: 'Warna utama', hint: 'Warna dasar semua situs.', format: 'color' }),
  services: object({
    label: 'Kanal bersama',
    hint: 'Laman yang ditautkan dari semua situs.',
    fields: {
      lapor: link({ label: 'SP4N-LAPOR!', hint: 'Kanal pengaduan nasional.' }),
      ppid: link({ label: 'PPID', hint: 'Laman PPID kabupaten.' }),
      satuData: link({ label: 'Satu Data', hint: 'Portal Satu Data kabupaten.' }),
      jdih: link({ label: 'JDIH', hint: 'Jaringan dokumentasi dan informasi hukum.' }),
    },
  }),
  social: list({ label: 'Media sosial kabupaten', hint: 'Akun resmi kabupaten.', item: socialAccount }),
  hashtags: hashtags('Dipakai semua OPD. Bila kosong, nama singkat kabupaten.'),
  socialKitDays: optional(
    number({
      label: 'Lama bahan media sosial',
      hint: 'Berapa hari bahan media sosial dibuat sesudah berita terbit atau diperbarui. Bila kosong, 30.',
      min: 1,
      max: 366,
      integer: true,
    }),
  ),
  emergencyNumbers: list({
    label: 'Nomor darurat',
    hint: 'Nomor yang dapat dihubungi kapan saja.',
    item: object({
      label: 'Nomor darurat',
      hint: 'Satu nomor.',
      fields: {
        name: text({ label: 'Nama', hint: 'Contoh: Layanan darurat.', max: 80 }),
        phone: text({ label: 'Nomor', hint: 'Contoh: 112.', format: 'phone' }),
      },
    }),
  }),
  alertOffices: list({
    label: 'Kantor peringatan',
    hint: 'Folder OPD yang boleh memasang peringatan darurat di situs kantor lain.',
    item: text({ label: 'OPD', hint: 'Nama foldernya. Contoh: bpbd.', format: 'slug' }),
  }),
  securityContact: webAddress('Kontak keamanan', 'Alamat untuk melaporkan celah keamanan (security.txt).'),
  administratorTeam: optional(
    object({
      label: 'Tim pengelola',
      hint: 'Tim pengelola di organisasi GitHub; menjaga semua yang bukan milik satu OPD.',
      fields: {
        organization: gitAccount('Nama organisasi GitHub pemilik repositori.'),
        team: text({ label: 'Tim', hint: 'Nama tim di organisasi itu.', format: 'slug', max: 100 }),
        example: boolean({ label: 'Contoh', hint: 'Centang bila tim ini belum ada.' }),
      },
    }),
  ),
  administrators: list({
    label: 'Pengelola',
    hint: 'Akun kantor pengelola semua situs di Dinas Kominfo; boleh mengubah folder setiap OPD.',
    item: object({
      label: 'Pengelola',
      hint: 'Satu akun.',
      fields: {
        account: gitAccount('Akun milik kantor, bukan pribadi. Contoh: kominfo-admin'),
        name: text({ label: 'Nama', hint: 'Nama pemegang akun, tanpa NIP.', max: 120 }),
        since: date({ label: 'Mulai', hint: 'Hari pertama bertugas.' }),
        until: optional(date({ label: 'Selesai', hint: 'Hari terakhir bertugas.' })),
        example: boolean({ label: 'Contoh', hint: 'Centang bila bukan orang sungguhan.' }),
      },
      rules: [endsAfterItBegins],
    }),
  }),
  gitHosting: optional(gitHosting),
  deployTargets: list({
    label: 'Tujuan terbit',
    hint: 'Tempat situs yang sudah dibangun; yang pertama dipakai bila tidak disebut.',
    item: deployTarget,
  }),
  voteService: optional(voteService),
  operatorsRequiredFrom: optional(
    date({
      label: 'Operator wajib sejak',
      hint: 'Mulai hari ini OPD tanpa operator aktif adalah kesalahan, bukan peringatan, dan operator contoh tidak dihitung.',
    }),
  ),
};

/** The regency: name, domain, colours, channels that all OPDs share. */
export type Regency = ValueOf<typeof regencyFields>;

/** The account that administers all sites, for a time. */
export type Administrator = Regency['administrators'][number];
