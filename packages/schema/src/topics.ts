import type { Option } from './field.ts';

/** Topics of news, one list for all OPDs so that the portal can gather them. */
export const topics = [
  { value: 'pelayanan-publik', label: 'Pelayanan publik' },
  { value: 'pemerintahan', label: 'Pemerintahan' },
  { value: 'teknologi-informasi', label: 'Teknologi informasi' },
  { value: 'kesehatan', label: 'Kesehatan' },
  { value: 'pendidikan', label: 'Pendidikan' },
  { value: 'sosial', label: 'Sosial' },
  { value: 'kependudukan', label: 'Kependudukan' },
  { value: 'ekonomi', label: 'Ekonomi dan usaha' },
  { value: 'pertanian', label: 'Pertanian dan pangan' },
  { value: 'infrastruktur', label: 'Infrastruktur' },
  { value: 'lingkungan', label: 'Lingkungan hidup' },
  { value: 'kebencanaan', label: 'Kebencanaan' },
  { value: 'ketertiban', label: 'Ketertiban umum' },
  { value: 'budaya', label: 'Budaya, pariwisata, dan olahraga' },
] as const satisfies readonly Option[];
