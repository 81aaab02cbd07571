import type { Cost } from '../measure/measured-run.ts';
import { entriesOf, siteSlugs } from '../regency/regency.ts';
import type { LaidOutTool, Regency, ToolName } from '../tools/tool.ts';
import { putAside } from './put-aside.ts';
import { addedEntry, type Scenario, type ScenarioName, scenarios } from './scenario.ts';
import { rememberStart } from './start-of-round.ts';
import { verifyBuild } from './verify.ts';

/** Costs of one tool in one scenario, one for each round. */
export interface ScenarioCosts {
  readonly tool: ToolName;
  readonly scenario: ScenarioName;
  readonly costs: readonly Cost[];
}

/** Hears how the rounds go. */
export interface RoundsListener {
  /** A build has ended. */
  readonly onBuilt: (tool: LaidOutTool, scenario: Scenario, round: number, cost: Cost) => void;
  /** A tool's first build from nothing has ended; its output is that of the regency as it was laid out. */
  readonly onFirstOutput: (tool: LaidOutTool) => Promise<void>;
  /** All tools have gone through all scenarios once more. */
  readonly onRound: (round: number) => Promise<void>;
}

/**
 * Takes all tools through all scenarios, several times. In each scenario the tools run one after the other, another one
 * first in each round, so that a machine that slows down slows all.
 * @param options.aside folder for what earlier builds left, see `putAside`.
 * @throws Error when a tool fails, or its pages are not what they should be.
 */
export async function runRounds(
  tools: readonly LaidOutTool[],
  regency: Regency,
  { rounds, aside }: { readonly rounds: number; readonly aside: string },
  listener: RoundsListener,
): Promise<ScenarioCosts[]> {
  const entries = entriesOf(regency.size);
  const starts = await Promise.all(tools.map((tool) => rememberStart(tool, entries)));
  const results: { tool: ToolName; scenario: ScenarioName; costs: Cost[] }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const earlier = round === 0 ? [] : [addedEntry(entries, round - 1)];
    for (const putBack of starts) await putBack(earlier);
    for (const scenario of scenarios) {
      for (const tool of rotated(tools, round)) {
        const cost = await runScenario(scenario, { tool, regency, entries, round }, aside);
        listener.onBuilt(tool, scenario, round, cost);
        const known = results.find((one) => one.tool === tool.name && one.scenario === scenario.name);
        if (known) known.costs.push(cost);
        else results.push({ tool: tool.name, scenario: scenario.name, costs: [cost] });
        if (scenario.fromNothing && round === 0) await listener.onFirstOutput(tool);
      }
    }
    await listener.onRound(round);
  }
  return results;
}

async function runScenario(
  scenario: Scenario,
  situation: Parameters<Scenario['change']>[0],
  aside: string,
): Promise<Cost> {
  const { tool, regency, entries } = situation;
  if (scenario.fromNothing) await putAside(tool.leftovers(), aside);
  const expected = await scenario.change(situation);
  const isTold = scenario.touches === 'one site' && !tool.knowsWhatChanged;
  const cost = await tool.build(isTold && expected ? [expected.entry.site] : siteSlugs(regency.size));
  await verifyBuild(tool, scenario.fromNothing ? entries : entries.slice(0, 3), expected);
  return cost;
}

/** The same list with another first one. */
function rotated<T>(list: readonly T[], by: number): T[] {
  const start = by % Math.max(1, list.length);
  return [...list.slice(start), ...list.slice(0, start)];
}
