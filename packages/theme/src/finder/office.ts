import type { Entry } from '../entry.ts';
import type { Facet } from './facet.ts';

/** The offices behind some entries of the portal, by name. */
export function officeFacet<Item extends Pick<Entry, 'opd'>>(entries: readonly Item[]): Facet<Item> {
  const names = new Map(entries.flatMap(({ opd }) => (opd ? [[opd.slug, opd.name] as const] : [])));
  const collator = new Intl.Collator('id');
  return {
    name: 'kantor',
    label: 'Kantor',
    choices: [...names].map(([value, label]) => ({ value, label })).sort((a, b) => collator.compare(a.label, b.label)),
    valuesOf: ({ opd }) => (opd ? [opd.slug] : []),
  };
}
