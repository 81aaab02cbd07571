import { alertReachOf, contentTypes } from '@opd/schema';
import { defineRule } from '../rule.ts';

/**
 * An emergency reaches the sites of other offices only when the regency has authorised the office that raises it, and
 * only offices that exist. Source: `alertOffices` of `kabupaten.yaml`.
 */
export const alertScope = defineRule({
  id: 'alert-scope',
  severity: 'error',
  summary: 'Peringatan darurat di situs kantor lain dipasang oleh kantor yang berwenang.',
  why:
    'Peringatan yang salah tempat membuat warga panik, dan peringatan yang terlalu sering tidak lagi dibaca. Siapa yang ' +
    'berwenang ditetapkan kabupaten (UU 14/2008 pasal 10).',
  example: {
    bad: 'scope: semua',
    good: 'scope: kantor-ini',
  },
  *site({ slug, entries, regency, offices }) {
    if (!regency.value) return;
    const isAuthorised = regency.value.alertOffices.includes(slug);
    const notices = entries.filter(
      ({ type, text }) => type === contentTypes.pengumuman.name && text.includes('emergency:'),
    );
    for (const { path, frontmatter } of notices) {
      const reach = alertReachOf(frontmatter.value);
      if (!reach?.scope || reach.scope === 'kantor-ini') continue;
      if (!isAuthorised)
        yield {
          file: path,
          ...frontmatter.placeOf(['emergency', 'scope']),
          message: 'Kantor ini belum diberi wewenang memasang peringatan di situs kantor lain.',
          help: 'Pilih "kantor-ini", atau minta BPBD atau Dinas Kominfo memasangnya. Wewenang dicatat di alertOffices dalam content/kabupaten.yaml.',
        };
      for (const [index, site] of reach.sites.entries())
        if (!offices.includes(site))
          yield {
            file: path,
            ...frontmatter.placeOf(['emergency', 'sites', index]),
            message: `Kantor "${site}" tidak ada.`,
            help: 'Tulis nama foldernya di content/. Contoh: kanor',
          };
    }
  },
});
