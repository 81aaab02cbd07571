import type { Option } from './field.ts';

/**
 * Events in people's lives for which they come to an office, one list for all OPDs, so that the portal finds services by
 * what happened and not by who is in charge. In the order of a life; what befalls anybody at any time comes last.
 */
export const lifeEvents = [
  { value: 'kelahiran', label: 'Kelahiran dan anak' },
  { value: 'sekolah', label: 'Sekolah dan kuliah' },
  { value: 'pekerjaan', label: 'Mencari kerja dan bekerja' },
  { value: 'usaha', label: 'Memulai dan menjalankan usaha' },
  { value: 'pertanian', label: 'Bertani, beternak, dan menangkap ikan' },
  { value: 'pernikahan', label: 'Menikah dan berkeluarga' },
  { value: 'rumah', label: 'Tanah, rumah, dan bangunan' },
  { value: 'pindah', label: 'Pindah tempat tinggal' },
  { value: 'kesehatan', label: 'Sakit dan berobat' },
  { value: 'disabilitas', label: 'Disabilitas dan lanjut usia' },
  { value: 'kematian', label: 'Kematian dan warisan' },
  { value: 'dokumen', label: 'Mengurus dokumen dan data diri' },
  { value: 'kesulitan-ekonomi', label: 'Kesulitan ekonomi' },
  { value: 'bencana', label: 'Bencana dan keadaan darurat' },
  { value: 'kegiatan-warga', label: 'Mengadakan kegiatan atau keramaian' },
  { value: 'informasi', label: 'Meminta informasi atau mengadu' },
] as const satisfies readonly Option[];
