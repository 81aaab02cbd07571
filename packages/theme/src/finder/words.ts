import { formatNumber } from '../format/number.ts';
import { type Part, partPath, partSuffix } from '../lists/parts.ts';
import type { Crumb } from '../structured-data/breadcrumb.ts';
import type { Finder } from './facet.ts';
import type { View } from './views.ts';

/** Title of a page of a finder: "Layanan: Kelahiran dan anak, Gratis, laman 2". */
export function viewTitle<Item>(label: string, { chosen }: View<Item>, part: Part<Item>): string {
  const choices = chosen.map(({ choice }) => choice.label).join(', ');
  return `${label}${choices === '' ? '' : `: ${choices}`}${partSuffix(part)}`;
}

/** One sentence on what such a page holds: "12 layanan. Biaya: Gratis." */
export function viewDescription<Item>(noun: string, { chosen, items }: View<Item>): string {
  const choices = chosen.map(({ facet, choice }) => ` ${facet.label}: ${choice.label}.`).join('');
  return `${formatNumber(items.length)} ${noun} dari semua perangkat daerah.${choices}`;
}

/** The pages above such a page: the whole list, unless it is that one itself. */
export function viewParents<Item>(label: string, { base }: Finder<Item>, part: Part<Item>): Crumb[] {
  return partPath(part) === base ? [] : [{ name: label, path: base }];
}
