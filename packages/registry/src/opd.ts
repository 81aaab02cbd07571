import {
  boolean,
  date,
  legalBasis,
  link,
  list,
  number,
  object,
  optional,
  paragraph,
  photo,
  select,
  text,
  type ValueOf,
} from '@opd/schema';
import { opdKinds } from './opd-kinds.ts';
import { hashtags, socialAccount } from './regency.ts';

const certainty = [
  { value: 'tinggi', label: 'Tinggi' },
  { value: 'sedang', label: 'Sedang' },
  { value: 'rendah', label: 'Rendah' },
] as const;

/** Fields of `content/<opd>/opd.yaml`. What is not known stays empty and is shown as "Belum tersedia". */
export const opdFields = {
  name: text({ label: 'Nama', hint: 'Nama lengkap menurut peraturan.', max: 120 }),
  abbreviation: text({ label: 'Singkatan', hint: 'Singkatan resmi.', max: 40 }),
  kind: select({ label: 'Jenis', hint: 'Jenis perangkat daerah.', options: opdKinds }),
  status: select({
    label: 'Status',
    hint: 'OPD yang belum dikonfirmasi tidak mendapat situs.',
    options: [
      { value: 'confirmed', label: 'Dikonfirmasi' },
      { value: 'unconfirmed', label: 'Belum dikonfirmasi' },
    ],
  }),
  subdomain: text({ label: 'Subdomain', hint: 'Bagian depan alamat situs.', format: 'slug' }),
  parent: optional(text({ label: 'Induk', hint: 'Folder OPD induk.', format: 'slug' })),
  regionCode: optional(
    text({ label: 'Kode wilayah', hint: 'Kode Kemendagri untuk kecamatan.', format: 'region-code' }),
  ),
  color: optional(text({ label: 'Warna aksen', hint: 'Kosongkan untuk warna kabupaten.', format: 'color' })),
  tagline: optional(
    paragraph({
      label: 'Kalimat pembuka',
      hint: 'Satu kalimat: apa yang dikerjakan kantor ini untuk warga.',
      max: 240,
    }),
  ),
  formerNames: list({
    label: 'Nama lama',
    hint: 'Nama sebelum berubah atau digabung.',
    item: object({
      label: 'Nama lama',
      hint: 'Satu nama.',
      fields: {
        name: text({ label: 'Nama', hint: 'Nama lama lengkap.', max: 120 }),
        until: optional(date({ label: 'Dipakai sampai', hint: 'Hari terakhir nama dipakai.' })),
      },
    }),
  }),
  formerSubdomains: list({
    label: 'Subdomain lama',
    hint: 'Alamat lama yang dialihkan ke situs ini.',
    item: text({ label: 'Subdomain', hint: 'Satu subdomain.', format: 'slug' }),
  }),
  duty: optional(paragraph({ label: 'Tugas', hint: 'Tugas pokok menurut peraturan.', max: 1200 })),
  functions: list({
    label: 'Fungsi',
    hint: 'Fungsi menurut peraturan; kodenya dipakai oleh indikator kinerja.',
    item: object({
      label: 'Fungsi',
      hint: 'Satu fungsi.',
      fields: {
        id: text({ label: 'Kode', hint: 'Kode tetap. Contoh: statistik-sektoral.', format: 'slug' }),
        text: text({ label: 'Uraian', hint: 'Bunyi fungsi.', max: 400 }),
      },
    }),
  }),
  legalBases: list({
    label: 'Dasar hukum',
    hint: 'Peraturan pembentukan dan tata kerja.',
    item: legalBasis({ label: 'Peraturan', hint: 'Satu peraturan.' }),
  }),
  vision: optional(paragraph({ label: 'Visi', hint: 'Visi yang berlaku.', max: 400 })),
  missions: list({
    label: 'Misi',
    hint: 'Satu misi per baris.',
    item: text({ label: 'Misi', hint: 'Satu misi.', max: 400 }),
  }),
  structure: list({
    label: 'Struktur organisasi',
    hint: 'Unit kerja dari atas ke bawah.',
    item: object({
      label: 'Unit',
      hint: 'Satu unit.',
      fields: {
        name: text({ label: 'Nama unit', hint: 'Contoh: Bidang Statistik.', max: 120 }),
        level: number({
          label: 'Tingkat',
          hint: '1 untuk pimpinan, 2 di bawahnya, dan seterusnya.',
          min: 1,
          max: 5,
          integer: true,
        }),
        task: optional(text({ label: 'Tugas singkat', hint: 'Satu kalimat.', max: 240 })),
      },
    }),
  }),
  officials: list({
    label: 'Pejabat',
    hint: 'Tampil hanya di Profil.',
    item: object({
      label: 'Pejabat',
      hint: 'Satu jabatan.',
      fields: {
        position: text({ label: 'Jabatan', hint: 'Nama jabatan.', max: 120 }),
        name: optional(text({ label: 'Nama', hint: 'Nama dengan gelar; tanpa NIP.', max: 120 })),
        since: optional(date({ label: 'Sejak', hint: 'Mulai menjabat.' })),
        photo: optional(photo({ label: 'Potret', hint: 'Tampil hanya di Profil.' })),
        lhkpnUrl: optional(text({ label: 'Tautan LHKPN', hint: 'Pengumuman LHKPN di KPK.', format: 'url' })),
      },
    }),
  }),
  address: optional(text({ label: 'Alamat', hint: 'Jalan, nomor, kelurahan atau desa, kecamatan.', max: 240 })),
  postalCode: optional(text({ label: 'Kode pos', hint: 'Dalam tanda kutip.', min: 5, max: 5 })),
  phone: optional(text({ label: 'Telepon', hint: 'Nomor kantor.', format: 'phone' })),
  email: optional(text({ label: 'Surel', hint: 'Surel resmi.', format: 'email' })),
  hours: list({
    label: 'Jam layanan',
    hint: 'Satu baris per kelompok hari.',
    item: object({
      label: 'Jam',
      hint: 'Satu kelompok hari.',
      fields: {
        days: text({ label: 'Hari', hint: 'Contoh: Senin–Kamis.', max: 60 }),
        time: text({ label: 'Jam', hint: 'Contoh: 07.30–15.30.', max: 60 }),
      },
    }),
  }),
  mapUrl: optional(text({ label: 'Tautan peta', hint: 'Lokasi di peta daring.', format: 'url' })),
  social: list({ label: 'Media sosial', hint: 'Akun resmi instansi, bukan akun kepala.', item: socialAccount }),
  hashtags: hashtags('Tagar kantor ini di media sosial. Bila kosong, singkatan kantor.'),
  ppid: optional(
    object({
      label: 'PPID pelaksana',
      hint: 'Cara meminta informasi publik di kantor ini.',
      fields: {
        desk: text({ label: 'Loket', hint: 'Unit yang melayani permohonan.', max: 160 }),
        cost: text({ label: 'Biaya', hint: 'Contoh: gratis, kecuali penggandaan.', max: 160 }),
        hours: text({ label: 'Jam layanan informasi', hint: 'Contoh: Senin–Jumat 08.00–15.00.', max: 120 }),
        decree: optional(text({ label: 'SK penetapan', hint: 'Nomor dan tahun SK PPID.', max: 160 })),
      },
    }),
  ),
  maklumat: optional(
    object({
      label: 'Maklumat pelayanan',
      hint: 'Janji pelayanan menurut UU 25/2009.',
      fields: {
        text: paragraph({ label: 'Bunyi maklumat', hint: 'Isi maklumat.', max: 800 }),
        date: date({ label: 'Tanggal', hint: 'Tanggal penetapan.' }),
        signatory: text({ label: 'Penandatangan', hint: 'Jabatan penandatangan.', max: 120 }),
      },
    }),
  ),
  links: list({
    label: 'Tautan',
    hint: 'Aplikasi dan laman terkait.',
    item: link({ label: 'Tautan', hint: 'Satu tautan.' }),
  }),
  example: boolean({ label: 'Contoh', hint: 'Centang bila profil dan kontak di berkas ini contoh, bukan fakta.' }),
  verification: optional(
    object({
      label: 'Asal data',
      hint: 'Seberapa pasti nama dan alamat di atas.',
      fields: {
        name: select({ label: 'Kepastian nama', hint: 'Tinggi, sedang, atau rendah.', options: certainty }),
        subdomain: select({ label: 'Kepastian subdomain', hint: 'Tinggi, sedang, atau rendah.', options: certainty }),
        evidence: list({
          label: 'Sumber',
          hint: 'Dari mana data diketahui.',
          item: text({ label: 'Sumber', hint: 'Satu sumber.', max: 200 }),
        }),
        note: optional(paragraph({ label: 'Catatan', hint: 'Yang perlu dikonfirmasi.', max: 400 })),
      },
    }),
  ),
};

/** An agency as it is written; `slug` is its folder and never changes. */
export type OpdProfile = ValueOf<typeof opdFields>;
/** An agency. */
export interface Opd extends OpdProfile {
  /** Folder under `content/` and `sites/`: the stable id. */
  readonly slug: string;
}
