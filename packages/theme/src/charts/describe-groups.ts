import { formatNumber } from '../format/number.ts';
import type { Group } from '../table/group-rows.ts';

/**
 * The numbers that matter in a chart, in a sentence: how many groups, the largest and the smallest; over time also where it
 * begins and ends.
 * @param measure unit after each number: "menara".
 */
export function describeGroups(
  groups: readonly Group[],
  { measure, overTime }: { measure: string; overTime: boolean },
) {
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return 'Belum ada data.';
  const sorted = groups.toSorted((a, b) => b.value - a.value);
  const [most, least] = [sorted[0] ?? first, sorted.at(-1) ?? last];
  const told = ({ name, value }: Group) => `${name} (${formatNumber(value)} ${measure})`;
  const ends = overTime ? `Dari ${told(first)} sampai ${told(last)}. ` : '';
  return `${ends}Terbesar ${told(most)}, terkecil ${told(least)}, dari ${formatNumber(groups.length)} kelompok.`;
}
