import type { RegisteredOpd } from './load.ts';
import { platforms, type Regency } from './regency.ts';

/** Something that is handed over. Never a password or a code: only what it belongs to. */
export interface HandoverItem {
  readonly name: string;
  /** What the account is called, as everybody may know it; absent when the office fills it in by hand. */
  readonly detail?: string;
  /** What the new holder does with it on the same day. */
  readonly action: string;
}

/** Items of one kind. */
export interface HandoverGroup {
  readonly title: string;
  readonly items: readonly HandoverItem[];
}

const changePassword = 'Kata sandi diganti oleh penerima';

/**
 * What is handed over with an account of an OPD: passwords, devices, ways of recovery. What the registry knows
 * (address, e-mail, social accounts) is named; the rest is left for the office to fill in.
 */
export function handoverGroups(
  regency: Pick<Regency, 'domain'>,
  opd: Pick<RegisteredOpd, 'email' | 'social' | 'subdomain'>,
  account: string,
): HandoverGroup[] {
  const social = opd.social.map(({ platform, handle }) => ({
    name: `Akun media sosial: ${platforms.find(({ value }) => value === platform)?.label ?? platform}`,
    detail: handle,
    action: changePassword,
  }));
  return [
    {
      title: 'Kata sandi (yang diserahkan adalah akunnya; kata sandi tidak ditulis di sini)',
      items: [
        { name: 'Akun Git', detail: account, action: changePassword },
        { name: 'Surel dinas', detail: opd.email, action: changePassword },
        ...(social.length > 0 ? social : [{ name: 'Akun media sosial', action: changePassword }]),
        {
          name: 'Kontak DNS',
          detail: `${opd.subdomain}.${regency.domain}`,
          action: 'Nama kontak pada pengelola domain diganti',
        },
        { name: 'Akun lain', action: changePassword },
      ],
    },
    {
      title: 'Perangkat',
      items: [
        {
          name: 'Perangkat verifikasi dua langkah (2FA)',
          action: 'Perangkat lama dihapus, perangkat baru didaftarkan',
        },
        { name: 'Kartu SIM atau nomor telepon dinas', action: 'Diterima dan dicoba' },
        { name: 'Komputer, laptop, kamera', action: 'Masuk otomatis dan kata sandi tersimpan dihapus' },
      ],
    },
    {
      title: 'Cara pemulihan',
      items: [
        // No line to write on: somebody would write the code there.
        {
          name: 'Kode pemulihan akun Git',
          detail: 'tidak ditulis di sini',
          action: 'Kode lama dibatalkan, kode baru disimpan di brankas kantor',
        },
        { name: 'Surel dan nomor pemulihan setiap akun', action: 'Diganti dengan milik kantor' },
        { name: 'Sesi masuk, token, dan kunci SSH', detail: account, action: 'Yang lama dicabut' },
      ],
    },
  ];
}
