import { entriesOf, siteSlugs } from '../regency/regency.ts';
import { editEntry } from '../scenarios/scenario.ts';
import { type FreshCost, startPreview } from '../situs/preview-session.ts';
import type { LaidOutSitus } from '../situs/situs.ts';
import type { Regency } from '../tools/tool.ts';

/** Saves of one round. */
export interface SavesOfRound {
  readonly situs: LaidOutSitus;
  readonly regency: Regency;
  readonly round: number;
  /** How many; none starts no preview. */
  readonly saves: number;
  readonly tell: (line: string) => void;
}

/**
 * Starts the preview, saves an entry several times and stops it.
 * @returns what each save cost, the first one after the start first.
 */
export async function saveInPreview({ situs, regency, round, saves, tell }: SavesOfRound): Promise<FreshCost[]> {
  if (saves === 0) return [];
  const entries = entriesOf(regency.size);
  const preview = await startPreview(situs.root, siteSlugs(regency.size));
  try {
    const costs: FreshCost[] = [];
    for (let save = 0; save < saves; save += 1) {
      const cost = await preview.save(() => editEntry(situs, entries, `save ${round}-${save}`));
      const [wall, processor] = [cost.seconds, cost.cpuSeconds].map((figure) => figure.toFixed(2).padStart(8));
      tell(`round ${round + 1}  Saved in preview  ${situs.label.padEnd(22)} ${wall} s  ${processor} s processor`);
      costs.push(cost);
    }
    return costs;
  } finally {
    await preview.close();
  }
}
