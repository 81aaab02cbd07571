import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { median } from '../measure/median.ts';
import { makePhotoFiles } from '../regency/photos/photo-files.ts';
import type { PhotoSizeName } from '../regency/photos/photo-size.ts';
import { entriesOf, type RegencySize, siteSlugs } from '../regency/regency.ts';
import { measuredCommit, thisMachine } from '../report/machine.ts';
import { seconds, table } from '../report/markdown.ts';
import { writeResults } from '../report/results-file.ts';
import { runRounds, type ScenarioCosts } from '../scenarios/run-rounds.ts';
import { editEntry, type ScenarioName, scenarios } from '../scenarios/scenario.ts';
import { type FreshCost, startPreview } from '../situs/preview-session.ts';
import { layOutSitus } from '../situs/situs.ts';
import { emptied } from './lay-out.ts';
import type { BuildsOptions } from './options.ts';

/** Sizes to build, and how. */
export interface GrowthOptions
  extends Pick<BuildsOptions, 'folder' | 'out' | 'command' | 'tell' | 'saves' | 'rounds' | 'photographs'> {
  readonly sizes: readonly RegencySize[];
  readonly photos: PhotoSizeName;
}

interface SizeResult {
  readonly size: RegencySize;
  readonly costs: readonly ScenarioCosts[];
  readonly saves: readonly FreshCost[];
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
  await writeResults(join(options.out, 'RESULTS.md'), 'growth', await render(results, words, options));
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
  const costs = await runRounds([situs], regency, options.rounds, {
    onBuilt: (_, scenario, round, cost) =>
      options.tell(
        `round ${round + 1}  ${scenario.label.padEnd(17)} ${cost.seconds.toFixed(2).padStart(8)} s  ${cost.peakMb.toFixed(0).padStart(5)} MB`,
      ),
    onFirstOutput: async () => {},
    onRound: async (round) => {
      if (options.saves === 0) return;
      const preview = await startPreview(situs.root, siteSlugs(size));
      try {
        for (let save = 0; save < options.saves; save += 1)
          saves.push(await preview.save(() => editEntry(situs, entriesOf(size), `save ${round}-${save}`)));
      } finally {
        await preview.close();
      }
    },
  });
  await rm(folder, { recursive: true });
  return { size, costs, saves };
}

async function render(
  results: readonly SizeResult[],
  photos: string,
  { rounds, command }: GrowthOptions,
): Promise<string> {
  const machine = await thisMachine();
  const of = ({ costs }: SizeResult, name: ScenarioName) =>
    costs.find(({ scenario }) => scenario === name)?.costs ?? [];
  const rows = results.map((result) => {
    const { sites, entries } = result.size;
    const cold = median(of(result, 'cold').map((cost) => cost.seconds));
    const processor = median(of(result, 'cold').map(({ cpuSeconds }) => cpuSeconds));
    return [
      `${sites} × ${entries}`,
      seconds(cold),
      seconds(processor),
      ((1000 * processor) / (sites * entries)).toFixed(0),
      ...scenarios.slice(1).map(({ name }) => seconds(median(of(result, name).map((cost) => cost.seconds)))),
      seconds(median(result.saves.map((save) => save.seconds))),
      median(of(result, 'cold').map(({ peakMb }) => peakMb)).toFixed(0),
    ];
  });
  const head = [
    'Sites × entries',
    'Cold',
    'Cold, processor',
    'Processor for each entry, ms',
    ...scenarios.slice(1).map(({ label }) => label),
    'Save in the preview',
    'Peak of one build, MB',
  ];
  return [
    '## Growth',
    `${new Date().toISOString().slice(0, 10)}, commit ${measuredCommit()}. Situs OPD alone; ${machine.cores} processors (${machine.processor}), ${machine.memoryGb} GB of memory. One photo for each entry (${photos}). Seconds of wall time where nothing else is said; ${rounds === 1 ? 'one round' : `medians of ${rounds} rounds`}.`,
    `\`\`\`sh\n${command}\n\`\`\``,
    table(head, rows),
    'Growth is linear in photos when the processor time for each entry stays the same from row to row.',
  ].join('\n\n');
}
