import { contentTypes, parseEntry } from '@opd/schema';
import { defineRule } from '../rule.ts';

/**
 * A performance indicator measures a function that the OPD has: the visitor sees which duty the figure is
 * about. Source: Permenpan RB 53/2014; `functions` in `opd.yaml`.
 */
export const dutyUnknown = defineRule({
  id: 'duty-unknown',
  severity: 'error',
  summary: 'Fungsi yang diukur indikator tercatat di opd.yaml.',
  why:
    'Warga perlu melihat tugas mana yang diukur oleh sebuah angka kinerja (Permenpan RB 53/2014). Kode yang ' +
    'salah memutus angka itu dari tugasnya.',
  example: {
    bad:
      'documentKind: capaian\n' +
      'period: { year: 2025 }\n' +
      'indicators:\n' +
      '  - name: Desa yang mendapat penyuluhan\n' +
      '    duty: penyuluh\n' +
      '    measure: desa\n' +
      '    target: 10\n' +
      '    better: naik\n' +
      '    source: Rekapitulasi penyuluhan 2025',
    good:
      'documentKind: capaian\n' +
      'period: { year: 2025 }\n' +
      'indicators:\n' +
      '  - name: Desa yang mendapat penyuluhan\n' +
      '    duty: penyuluhan\n' +
      '    measure: desa\n' +
      '    target: 10\n' +
      '    better: naik\n' +
      '    source: Rekapitulasi penyuluhan 2025',
  },
  *entry({ type, frontmatter }, { opd, slug }) {
    if (type.name !== contentTypes.kinerja.name || !opd.value) return;
    const parsed = parseEntry(contentTypes.kinerja, frontmatter.value);
    if (!parsed.ok) return;
    const known = opd.value.functions.map(({ id }) => id);
    for (const [index, { duty }] of parsed.value.indicators.entries()) {
      if (duty === undefined || known.includes(duty)) continue;
      const list = known.length > 0 ? `Kode yang ada: ${known.join(', ')}.` : 'opd.yaml belum memuat fungsi.';
      yield {
        ...frontmatter.placeOf(['indicators', index, 'duty']),
        message: `Fungsi "${duty}" tidak tercatat di content/${slug}/opd.yaml.`,
        help: `${list} Perbaiki kodenya, atau tambahkan fungsi itu di opd.yaml.`,
      };
    }
  },
});
