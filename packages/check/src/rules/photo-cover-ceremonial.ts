import { defineRule } from '../rule.ts';

/**
 * The first photo shows the work or its result, not the ceremony and not a portrait.
 * Source: seed article of Dinas Kominfo Bojonegoro: photos show "produk/outputnya".
 */
export const photoCoverCeremonial = defineRule({
  id: 'photo-cover-ceremonial',
  severity: 'warning',
  summary: 'Foto utama menunjukkan pekerjaan, bukan seremoni.',
  why:
    'Foto utama menjelaskan isi berita dalam sekejap. Warga lebih terbantu oleh foto pekerjaan atau hasilnya ' +
    'daripada foto seremoni (artikel Dinas Kominfo Bojonegoro).',
  example: {
    bad: 'cover:\n  src: ./panen.webp\n  alt: Kepala dinas dan petani berjabat tangan di panggung\n  kind: seremonial',
    good: 'cover:\n  src: ./panen.webp\n  alt: Petani memanen padi di sawah Desa Mori\n  kind: hasil',
  },
  *entry({ frontmatter }) {
    const kind = coverKind(frontmatter.value);
    if (kind !== 'seremonial' && kind !== 'potret') return;
    yield {
      ...frontmatter.placeOf(['cover', 'kind']),
      message: `Foto utama berjenis "${kind}".`,
      help: 'Pilih foto yang menunjukkan pekerjaan atau hasilnya; foto ini dapat masuk "Foto lain". Contoh: warga memakai jembatan yang baru, kind: hasil',
    };
  },
});

function coverKind(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('cover' in value)) return undefined;
  const { cover } = value;
  return typeof cover === 'object' && cover !== null && 'kind' in cover ? cover.kind : undefined;
}
