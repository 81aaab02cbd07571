import { table } from '../../report/markdown.ts';
import { categories } from '../audit/lighthouse.ts';
import { type Measurement, screens } from '../measure-pages.ts';
import { fileKinds } from '../serve/file-types.ts';
import type { FirstVisit } from '../visit/first-visit.ts';

const kinds = fileKinds.filter((kind) => kind !== 'other');

/** Bytes as KB with one digit after the point, 1,000 to a KB. */
export function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** What each tool sends for one kind of page: the median page on each screen, by kind of file. */
export function weightTable(measurements: readonly Measurement[]): string {
  const head = ['Tool', 'Screen', 'In all, KB', 'Range', 'Requests', ...kinds];
  const rows = measurements.flatMap(({ tool, visits }) =>
    screens.map((screen, index) => {
      const seen = visits[index] ?? [];
      const typical = middle(seen);
      const byKind = kinds.map((kind) => kb(typical.bytesByKind[kind]));
      return [tool, `${screen} ×`, `**${kb(typical.bytes)}**`, rangeOf(seen), String(typical.requests), ...byKind];
    }),
  );
  return table(head, rows);
}

/** Points of Lighthouse of each tool, one row for each kind of page. */
export function scoreTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ tool, kind, audit }) => [
    tool,
    kind,
    ...categories.map((category) => String(audit?.scores[category] ?? '–')),
    audit?.largestPaintMs === undefined ? '–' : `${(audit.largestPaintMs / 1000).toFixed(2)} s`,
  ]);
  return table(['Tool', 'Page', 'Performance', 'Accessibility', 'Best practices', 'SEO', 'Largest paint'], rows);
}

/** Every kind of page of a site: weight on both screens, and points. */
export function pageKindsTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ kind, paths, visits, audit }) => {
    const [small, large] = visits.map(middle);
    if (!small || !large) throw new Error(`${kind} was not visited on ${screens.length} screens.`);
    return [
      kind,
      kb(small.bytes),
      kb(large.bytes),
      String(large.requests),
      ...kinds.map((fileKind) => kb(large.bytesByKind[fileKind])),
      categories.map((category) => audit?.scores[category] ?? '–').join(' / '),
      paths[0] ?? '',
    ];
  });
  const head = ['Kind', ...screens.map((screen) => `KB, ${screen} ×`), 'Requests', ...kinds, 'Lighthouse', 'Page'];
  return table(head, rows);
}

/** What cost points, page by page; empty when nothing did. */
export function faultList(measurements: readonly Measurement[]): string {
  return measurements
    .flatMap(({ tool, kind, audit }) => (audit?.faults ?? []).map((fault) => `- ${tool}, ${kind}: ${fault}`))
    .join('\n');
}

/** The visit in the middle of visits that are sorted. */
export function middle(visits: readonly FirstVisit[]): FirstVisit {
  const visit = visits[Math.floor((visits.length - 1) / 2)];
  if (!visit) throw new Error('A kind of pages was not visited.');
  return visit;
}

function rangeOf(visits: readonly FirstVisit[]): string {
  const [first, last] = [visits[0], visits.at(-1)];
  return !first || !last || first === last ? '' : `${kb(first.bytes)}–${kb(last.bytes)}`;
}
