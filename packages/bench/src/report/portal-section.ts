import type { Cost } from '../measure/measured-run.ts';
import { median } from '../measure/median.ts';
import type { PageWeights } from '../measure/page-weights.ts';
import type { RegencySize } from '../regency/regency.ts';
import type { Machine } from './machine.ts';
import { bytes, seconds, table } from './markdown.ts';

/** What one build of the portal cost. */
export interface PortalCost extends Cost {
  /** Programs that wanted a processor in the minute before it: above nothing, the machine was not idle. */
  readonly load: number;
}

/** What the portal of a regency cost and weighs. */
export interface PortalResult {
  readonly size: RegencySize;
  /** One for each round. */
  readonly costs: readonly PortalCost[];
  readonly pages: PageWeights;
}

/** When, where and with what the portal was built. */
export interface AboutPortal {
  readonly date: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly command: string;
}

/** Limits that the portal has to keep, at any size of the regency. */
export const portalLimits = { seconds: 60, pageBytes: 100_000 } as const;

/** The part of `RESULTS.md` on the portal, as Markdown. */
export function renderPortal({ size, costs, pages }: PortalResult, about: AboutPortal): string {
  const { date, commit, machine, command } = about;
  const wall = median(costs.map((cost) => cost.seconds));
  const figures: readonly (readonly [string, string])[] = [
    ['Wall time, s', `${seconds(wall)} (${costs.map((cost) => seconds(cost.seconds)).join(', ')})`],
    ['Processor time, s', seconds(median(costs.map((cost) => cost.cpuSeconds)))],
    ['Load of the machine in the minute before', costs.map(({ load }) => load.toFixed(1)).join(', ')],
    ['Peak memory of the largest process, MB', median(costs.map((cost) => cost.peakMb)).toFixed(0)],
    ['Pages', String(pages.pages)],
    ['Heaviest page', `${bytes(pages.heaviest.bytes)} of HTML (\`${pages.heaviest.path}\`)`],
    ['Home page, compressed', bytes(pages.homeGzip)],
    ...pages.feeds.map(({ path, bytes: size }) => [`\`${path}\``, bytes(size)] as const),
  ];
  const kept = (holds: boolean) => (holds ? 'kept' : '**not kept**');
  return [
    `## The portal of ${size.sites} offices with ${size.entries} entries each`,
    `${date.slice(0, 10)}, commit ${commit}; ${machine.processor}, ${machine.cores} processors, ${machine.memoryGb} GB; ${machine.system}; Node.js ${machine.node}. ` +
      `Entries of all types, spread over five years; built from nothing, all caches removed; median of ${costs.length} rounds, each in brackets.`,
    `\`\`\`sh\n${command}\n\`\`\``,
    table(['', 'Portal'], figures),
    'The wall time is that of a free machine only where the load before is well below the number of processors.',
    `Limits: under ${portalLimits.seconds} s, ${kept(wall < portalLimits.seconds)}; no page over ${bytes(portalLimits.pageBytes)} of HTML, ${kept(pages.heaviest.bytes <= portalLimits.pageBytes)}.`,
  ].join('\n\n');
}
