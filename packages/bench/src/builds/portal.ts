import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pageWeights } from '../measure/page-weights.ts';
import { writeFullContent } from '../regency/full-content.ts';
import { smallPhotos } from '../regency/photos/small-photos.ts';
import type { RegencySize } from '../regency/regency.ts';
import { measuredCommit, thisMachine } from '../report/machine.ts';
import { type PortalCost, renderPortal } from '../report/portal-section.ts';
import { resultsFile } from '../report/results-file.ts';
import { putAside } from '../scenarios/put-aside.ts';
import { layOutSitus } from '../situs/situs.ts';
import { emptied } from './lay-out.ts';
import type { BuildsOptions } from './options.ts';

/** Which portal to build, and how often. */
export interface PortalOptions
  extends RegencySize,
    Pick<BuildsOptions, 'rounds' | 'folder' | 'out' | 'command' | 'tell'> {}

/**
 * Builds the portal of a regency whose offices publish everything there is, from nothing in each round, and writes what
 * that costs and what its pages weigh.
 */
export async function measurePortal(options: PortalOptions): Promise<void> {
  const { sites, entries, rounds, command, tell } = options;
  const size = { sites, entries };
  const folder = await emptied(join(options.folder, 'portal'));
  tell(`Laying out ${sites} × ${entries} entries …`);
  const photo = await smallPhotos(join(folder, 'photos'));
  const situs = await layOutSitus(join(folder, 'situs'), { size, photo }, writeFullContent);
  const costs: PortalCost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // The output of the portal is no leftover of an office's site.
    const left = [...situs.leftovers(), situs.output('portal'), join(situs.root, 'sites/portal/.astro')];
    await putAside(left, join(folder, 'aside'));
    const [load = 0] = loadavg();
    const cost = await situs.build(['portal']);
    costs.push({ ...cost, load });
    tell(`round ${round + 1}  ${cost.seconds.toFixed(2)} s  ${cost.peakMb.toFixed(0)} MB`);
  }
  const pages = await pageWeights(situs.output('portal'));
  const about = { date: new Date().toISOString(), commit: measuredCommit(), machine: await thisMachine() };
  const section = renderPortal({ size, costs, pages }, { ...about, command });
  await resultsFile.write(join(options.out, 'RESULTS.md'), 'portal', section);
  await rm(folder, { recursive: true });
}
