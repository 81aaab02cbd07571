import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makePhotoFiles } from '../regency/photos/photo-files.ts';
import type { PhotoSizeName } from '../regency/photos/photo-size.ts';
import type { RegencySize } from '../regency/regency.ts';
import { renderGrowth, type SizeResult } from '../report/growth-section.ts';
import { measuredCommit, thisMachine } from '../report/machine.ts';
import { resultsFile } from '../report/results-file.ts';
import { runRounds } from '../scenarios/run-rounds.ts';
import type { FreshCost } from '../situs/preview-session.ts';
import { layOutSitus } from '../situs/situs.ts';
import { emptied } from './lay-out.ts';
import type { BuildsOptions } from './options.ts';
import { saveInPreview } from './save-in-preview.ts';

/** Sizes to build, and how. */
export interface GrowthOptions
  extends Pick<BuildsOptions, 'folder' | 'out' | 'command' | 'tell' | 'saves' | 'rounds' | 'photographs'> {
  readonly sizes: readonly RegencySize[];
  readonly photos: PhotoSizeName;
}

/**
 * Builds regencies of several sizes with Situs OPD alone, through all scenarios, and writes how time and memory grow. Each
 * regency is removed before the next one, since large ones fill a disk.
 */
export async function measureGrowth(options: GrowthOptions): Promise<void> {
  const results: SizeResult[] = [];
  let words = '';
  for (const size of options.sizes) {
    const count = Math.max(...options.sizes.map(({ sites, entries }) => sites * entries)) + options.rounds;
    const photos = await makePhotoFiles({
      folder: join(options.folder, 'photos'),
      count,
      size: options.photos,
      photographs: options.photographs,
    });
    words = photos.words;
    options.tell(`${size.sites} × ${size.entries} entries …`);
    results.push(await measureSize(size, photos.photo, options));
  }
  const { rounds, command } = options;
  const about = { date: new Date().toISOString(), commit: measuredCommit(), machine: await thisMachine() };
  const section = renderGrowth(results, { ...about, photos: words, rounds, command });
  await resultsFile.write(join(options.out, 'RESULTS.md'), 'growth', section);
}

async function measureSize(
  size: RegencySize,
  photo: (number: number) => string,
  options: GrowthOptions,
): Promise<SizeResult> {
  const folder = await emptied(join(options.folder, 'growth'));
  const regency = { size, photo };
  const situs = await layOutSitus(join(folder, 'situs'), regency);
  const saves: FreshCost[] = [];
  const costs = await runRounds(
    [situs],
    regency,
    { rounds: options.rounds, aside: join(folder, 'aside') },
    {
      onBuilt: (_, scenario, round, cost) =>
        options.tell(
          `round ${round + 1}  ${scenario.label.padEnd(17)} ${cost.seconds.toFixed(2).padStart(8)} s  ${cost.peakMb.toFixed(0).padStart(5)} MB`,
        ),
      onFirstOutput: async () => {},
      onRound: async (round) => {
        saves.push(...(await saveInPreview({ situs, regency, round, saves: options.saves, tell: options.tell })));
      },
    },
  );
  await rm(folder, { recursive: true });
  return { size, costs, saves };
}
