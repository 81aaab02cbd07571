/** Kinds of OPD, in the order in which the portal lists them (PP 18/2016). */
export const opdKinds = [
  { value: 'sekretariat-daerah', label: 'Sekretariat Daerah' },
  { value: 'bagian', label: 'Bagian pada Sekretariat Daerah' },
  { value: 'sekretariat-dprd', label: 'Sekretariat DPRD' },
  { value: 'inspektorat', label: 'Inspektorat' },
  { value: 'badan', label: 'Badan' },
  { value: 'dinas', label: 'Dinas' },
  { value: 'rsud', label: 'Rumah Sakit Umum Daerah' },
  { value: 'kecamatan', label: 'Kecamatan' },
  { value: 'portal', label: 'Portal kabupaten' },
] as const;
