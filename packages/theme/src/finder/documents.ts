import { informationCategories, performanceDocuments } from '@opd/schema';
import type { Entry } from '../entry.ts';
import type { Finder } from './facet.ts';
import { officeFacet } from './office.ts';

/** Performance documents of all offices, the newest period first, by year, kind and office. */
export function performanceFinder(documents: readonly Entry<'kinerja'>[]): Finder<Entry<'kinerja'>> {
  const items = documents.toSorted((a, b) => b.data.period.year - a.data.period.year || a.id.localeCompare(b.id, 'en'));
  const years = [...new Set(items.flatMap(yearsOf))].sort().reverse();
  return {
    base: '/kinerja/',
    items,
    facets: [
      {
        name: 'tahun',
        label: 'Tahun',
        choices: years.map((year) => ({ value: year, label: year })),
        valuesOf: yearsOf,
      },
      {
        name: 'jenis',
        label: 'Jenis dokumen',
        choices: performanceDocuments,
        valuesOf: ({ data }) => [data.documentKind],
      },
      officeFacet(items),
    ],
    together: [
      ['tahun', 'jenis'],
      ['tahun', 'kantor'],
    ],
  };
}

/** Every year that a document covers: a Renstra is found under each of its five. */
function yearsOf({ data: { period } }: Entry<'kinerja'>): string[] {
  const years = (period.untilYear ?? period.year) - period.year + 1;
  return Array.from({ length: years }, (_, index) => String(period.year + index));
}

/** The list of public information of all offices, by category and office. Source: UU 14/2008, art. 9 to 17. */
export function informationFinder(rows: readonly Entry<'informasi'>[]): Finder<Entry<'informasi'>> {
  const collator = new Intl.Collator('id');
  const items = rows.toSorted((a, b) => collator.compare(a.data.title, b.data.title) || a.id.localeCompare(b.id, 'en'));
  return {
    base: '/informasi/',
    items,
    facets: [
      {
        name: 'kategori',
        label: 'Kategori',
        choices: informationCategories,
        valuesOf: ({ data }) => [data.category],
      },
      officeFacet(items),
    ],
    together: [['kategori', 'kantor']],
  };
}
