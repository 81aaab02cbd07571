import type { Machine } from '../../report/machine.ts';
import type { Measurement } from '../measure-pages.ts';
import { comparedKinds } from '../peers/peer.ts';
import { differences } from './differences.ts';
import { goalsTable } from './goals.ts';
import { faultList, pageKindsTable, scoreTable, weightTable } from './page-tables.ts';

/** All that was measured, and where. */
export interface PagesReport {
  readonly machine: Machine;
  readonly commit: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Name and version of everything that takes part. */
  readonly versions: readonly string[];
  /** Peers that could not be measured here, and why. */
  readonly missing: readonly string[];
  /** Situs OPD with photographs and all peers, the same kinds of pages of each. */
  readonly compared: readonly Measurement[];
  /** Every kind of page, by site of the repository. */
  readonly own: ReadonlyMap<string, readonly Measurement[]>;
}

/** The text of `PAGES.md`. */
export function renderPagesReport(report: PagesReport): string {
  const { machine, commit, day, versions, missing, compared, own } = report;
  const ownKinds = [...own.values()].flat();
  const situsNews = compared.find(({ kind }) => kind === 'news page, one photo');
  if (!situsNews) throw new Error('No news page with one photo was measured.');
  const faults = faultList([...compared, ...ownKinds]);
  return [
    '# Page weight and loading',
    'Written by `npm run bench:pages`; what is changed by hand is lost. `npm run build -- dinkominfo portal` comes first; ' +
      '`npm run bench:pages -- --weights` weighs only, without Lighthouse, and prints.',
    `${day}, commit ${commit}. ${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB; ${machine.system}; ` +
      `Node.js ${machine.node}. ${versions.join(', ')}.`,
    '## Goals',
    goalsTable(situsNews, ownKinds),
    '## What travels',
    'KB of 1,000 bytes over the wire, heads of answers included, on the first visit of a phone 360 pixels wide, without ' +
      'scrolling. The median page; the range is that of twelve photographs.',
    ...comparedKinds.flatMap((kind) => [
      `### ${kind[0]?.toUpperCase()}${kind.slice(1)}`,
      weightTable(compared.filter((measurement) => measurement.kind === kind)),
    ]),
    ...missing.map((why) => `Not measured: ${why}`),
    '## Lighthouse',
    'Default settings: a phone of 412 pixels, slow 4G and a processor four times slower, both simulated. A page without ' +
      'all points is asked three times, and the median counts.',
    scoreTable(compared),
    '## Every kind of page of Situs OPD',
    'The heaviest page of each kind, by its HTML. Points: performance / accessibility / best practices / SEO.',
    ...[...own].flatMap(([slug, measurements]) => [`### ${slug}`, pageKindsTable(measurements)]),
    '## What cost points',
    faults === '' ? 'Nothing.' : faults,
    '## Differences, in words',
    differences.map((difference) => `- ${difference}`).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
