/**
 * The nine elements of a satisfaction survey (SKM), by name, since sources disagree on the numbers of the last two.
 * Source: Permenpan RB 14/2017.
 */
export const satisfactionElements = [
  { value: 'persyaratan', label: 'Persyaratan' },
  { value: 'prosedur', label: 'Sistem, mekanisme, dan prosedur' },
  { value: 'waktu', label: 'Waktu penyelesaian' },
  { value: 'biaya', label: 'Biaya atau tarif' },
  { value: 'produk', label: 'Produk spesifikasi jenis pelayanan' },
  { value: 'kompetensi', label: 'Kompetensi pelaksana' },
  { value: 'perilaku', label: 'Perilaku pelaksana' },
  { value: 'pengaduan', label: 'Penanganan pengaduan, saran, dan masukan' },
  { value: 'sarana', label: 'Sarana dan prasarana' },
] as const;

/** Name of an element, which is also its column in the file of answers. */
export type SatisfactionElement = (typeof satisfactionElements)[number]['value'];
