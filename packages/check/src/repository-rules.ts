import { defineRule, type Rule } from './rule.ts';

/** The list of who must consent to a change is what the operators' terms make of it. Source: `@opd/registry`, `codeowners.ts`. */
export const codeownersStale = defineRule({
  id: 'codeowners-stale',
  severity: 'error',
  summary: 'Daftar pemilik berkas (CODEOWNERS) sesuai dengan masa tugas operator.',
  why:
    'Daftar ini menentukan siapa yang harus menyetujui perubahan. Bila tertinggal, pegawai yang sudah pindah ' +
    'masih dapat menyetujui tulisan, sedangkan penggantinya belum.',
  example: {
    bad: 'Serah terima akun sudah dicatat di operators.yaml, tetapi .github/CODEOWNERS masih memuat akun yang lama',
    good: 'Jalankan npm run opd -- owners, lalu kirim .github/CODEOWNERS bersama perubahan operators.yaml',
  },
});

/** An office's content is changed by those who hold its accounts. Source: `@opd/registry`, `strangers.ts`. */
export const changeByStranger = defineRule({
  id: 'change-by-stranger',
  severity: 'error',
  summary: 'Isi sebuah kantor hanya diubah oleh pemegang akun kantor itu.',
  why:
    'Setiap kalimat di situs kantor harus dapat dipertanggungjawabkan oleh kantor itu. Akun kantor lain, juga ' +
    'bila dicuri orang, tidak dapat menulis atas nama kantor Anda.',
  example: {
    bad: 'Akun dinkes-web mengubah content/dinsos/berita/2026-04-15-bantuan/index.mdx',
    good: 'Akun dinsos-web mengubah content/dinsos/berita/2026-04-15-bantuan/index.mdx',
  },
});

/** An address that people may know leads on, or to an explanation. Source: the redirects of the theme. */
export const addressGone = defineRule({
  id: 'address-gone',
  severity: 'error',
  summary: 'Alamat halaman yang dihapus, dipindah, atau dijadikan draf tercatat di redirects.yaml.',
  why:
    'Tautan ke halaman itu mungkin sudah disimpan warga atau tersebar di media sosial. Pengalihan membawa mereka ke ' +
    'halaman baru; keterangan penarikan memberi tahu mengapa isinya tidak ada lagi.',
  example: {
    bad: 'Folder berita/2026-04-15-panen diganti namanya menjadi berita/2026-04-15-panen-raya',
    good: 'moved:\n  - { from: /berita/2026-04-15-panen/, to: /berita/2026-04-15-panen-raya/, since: 2026-04-20 }',
  },
});

/** Rules about the repository and the change, which no single site can answer: the command asks them. */
export const repositoryRules: readonly Rule[] = [codeownersStale, changeByStranger, addressGone];
