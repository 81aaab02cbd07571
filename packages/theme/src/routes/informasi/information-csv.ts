import { contentTypes } from '@opd/schema';
import type { Entry } from '../../entry.ts';
import { absoluteUrl } from '../../format/address.ts';
import { optionLabel } from '../../format/option-label.ts';
import type { Site } from '../../site.ts';
import { csvLines } from '../../table/csv-lines.ts';

/** The list of public information (DIP) as a CSV file, with the columns that PerKI 1/2021 asks for. */
export function informationCsv(site: Pick<Site, 'origin' | 'opd'>, entries: readonly Entry<'informasi'>[]): string {
  const { category, form } = contentTypes.informasi.fields;
  const header = [
    'nomor',
    'perangkat_daerah',
    'kategori',
    'ringkasan_isi_informasi',
    'pejabat_yang_menguasai',
    'penanggung_jawab_pembuatan',
    'waktu_dan_tempat_pembuatan',
    'bentuk',
    'jangka_waktu_penyimpanan',
    'laman',
  ];
  const rows = entries.map(({ data, path, opd = site.opd }, index) => [
    index + 1,
    opd.name,
    optionLabel(category, data.category),
    `${data.title}. ${data.summary}`,
    data.holder,
    data.producer,
    data.producedAt,
    optionLabel(form, data.form),
    data.retention,
    absoluteUrl(site, path),
  ]);
  return csvLines([header, ...rows]);
}
