import type { Machine } from '../../report/machine.ts';
import type { Measurement } from '../measure-pages.ts';
import { comparedKinds } from '../peers/peer.ts';
import { differences } from './differences.ts';
import { lighthouseGoal, newsGoals } from './goals.ts';
import { faultList, pageKindsTable, scoreTable, weightTable } from './page-tables.ts';

/** Where, when and with what was measured. */
export interface Circumstances {
  readonly machine: Machine;
  readonly commit: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Name and version of everything that takes part. */
  readonly versions: readonly string[];
}

/**
 * Situs OPD beside its peers.
 * @param compared Situs OPD with photographs and all peers, the same kinds of pages of each.
 * @param missing peers that could not be measured here, and why.
 */
export function renderPeers(
  circumstances: Circumstances,
  compared: readonly Measurement[],
  missing: readonly string[],
): string {
  const situsNews = compared.find(({ kind }) => kind === 'news page, one photo');
  if (!situsNews) throw new Error('No news page with one photo was measured.');
  return paragraphs([
    '## Beside others',
    stampOf(circumstances),
    newsGoals(situsNews),
    'KB of 1,000 bytes over the wire, heads of answers included, on the first visit of a phone 360 pixels wide, without ' +
      'scrolling. The median page; the range is that of twelve photographs.',
    ...comparedKinds.flatMap((kind) => [
      `### ${kind[0]?.toUpperCase()}${kind.slice(1)}`,
      weightTable(compared.filter((measurement) => measurement.kind === kind)),
    ]),
    ...missing.map((why) => `Not measured: ${why}`),
    '### Lighthouse',
    scoreTable(compared),
    costOf(compared),
    '### Differences, in words',
    differences.map((difference) => `- ${difference}`).join('\n'),
  ]);
}

/** Every kind of page of the example sites. @param own by site. */
export function renderOwn(circumstances: Circumstances, own: ReadonlyMap<string, readonly Measurement[]>): string {
  const all = [...own.values()].flat();
  return paragraphs([
    '## Every kind of page of Situs OPD',
    stampOf(circumstances),
    lighthouseGoal(all),
    'The heaviest page of each kind, by its HTML, on screens of two and three dots in a pixel. Points: performance / ' +
      'accessibility / best practices / SEO.',
    ...[...own].flatMap(([slug, measurements]) => [`### ${slug}`, pageKindsTable(measurements)]),
    costOf(all),
  ]);
}

function stampOf({ machine, commit, day, versions }: Circumstances): string {
  const computer = `${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB; ${machine.system}`;
  return `${day}, commit ${commit}. ${computer}; Node.js ${machine.node}. ${versions.join(', ')}.`;
}

function costOf(measurements: readonly Measurement[]): string {
  const faults = faultList(measurements);
  return faults === ''
    ? 'Nothing cost points.'
    : `Audits without full marks; not all of them cost a point:\n\n${faults}`;
}

function paragraphs(blocks: readonly string[]): string {
  return blocks.join('\n\n');
}
