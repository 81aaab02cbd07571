import type { RegencyCost } from '../builds/regencies.ts';
import { bytes, seconds, table } from './markdown.ts';

/** Tables of what each regency cost, and of how heavy its clones are, as Markdown. */
export function renderRegencies(costs: readonly RegencyCost[]): string {
  const head = [
    ...['Regency', 'Jobs', 'Cold, processor s', 'Longest job, s', 'From its cache, s', 'processor s'],
    ...['One entry, s', 'processor s', 'Sites', 'Cache', 'History'],
  ];
  const rows = costs.map(({ cold, cached, entry, weights }, index) => [
    ...[`${index + 1}`, `${cold.length}`, seconds(cold.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0))],
    ...[seconds(Math.max(...cold.map((job) => job.seconds))), seconds(cached?.seconds), seconds(cached?.cpuSeconds)],
    ...[seconds(entry?.seconds), seconds(entry?.cpuSeconds)],
    ...[weights?.output, weights?.cache, weights?.history].map((weight) =>
      weight === undefined ? '–' : bytes(weight),
    ),
  ]);
  const clones = Object.entries(costs.findLast(({ weights }) => weights)?.weights?.clones ?? {});
  const ways = clones.map(([way, weight]) => [way, bytes(weight)]);
  return [table(head, rows), ...(ways.length > 0 ? [table(['Clone', 'On the disk'], ways)] : [])].join('\n\n');
}
