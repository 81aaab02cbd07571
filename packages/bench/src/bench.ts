import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { compareBuilds } from './builds/compare-builds.ts';
import { type GrowthOptions, measureGrowth } from './builds/growth.ts';
import { type BuildsOptions, quick } from './builds/options.ts';
import { measurePortal, type PortalOptions } from './builds/portal.ts';
import { measureRegencies, type RegenciesOptions } from './builds/regencies.ts';
import { type PhotoSizeName, photoSizes } from './regency/photos/photo-size.ts';
import type { RegencySize } from './regency/regency.ts';
import { renderRegencies } from './report/regencies-table.ts';
import { benchRoot, repositoryRoot } from './repository-root.ts';
import { type ToolName, toolNames } from './tools/tool.ts';

const tell = (line: string) => console.log(line);
const command = ['npm run bench', ...(process.argv.length > 2 ? ['--', ...process.argv.slice(2)] : [])].join(' ');
const folder = join(repositoryRoot, '.cache/bench');

function positive(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Expected a whole number from 1 on.');
  return number;
}

function count(text: string): number {
  return text === '0' ? 0 : positive(text);
}

function parseQuality(text: string): 'equal' | number {
  return text === 'equal' ? text : Math.min(100, positive(text));
}

function parseTools(text: string): ToolName[] {
  return text.split(',').map((word) => {
    const name = toolNames.find((one) => one === word);
    if (!name) throw new InvalidArgumentError(`Unexpected tool \`${word}\`, expected some of ${toolNames.join(', ')}.`);
    return name;
  });
}

function parseSizes(text: string): RegencySize[] {
  return text.split(',').map((word) => {
    const [, sites, entries] = /^(\d+)x(\d+)$/.exec(word) ?? [];
    if (sites === undefined || entries === undefined)
      throw new InvalidArgumentError(`Unexpected size \`${word}\`, expected one like 8x300.`);
    return { sites: positive(sites), entries: positive(entries) };
  });
}

/** Options that both commands have. */
function common(program: Command): Command {
  return program
    .addOption(new Option('--photos <size>', 'size of the photos').choices(Object.keys(photoSizes)).default('phone'))
    .option('--photographs <folder>', 'folder of photographs; the wallpapers of this machine, or drawn ones, without')
    .option('--rounds <number>', 'how often', positive)
    .option('--saves <number>', 'saves in the preview in each round', count)
    .option('--folder <folder>', 'where regencies are laid out', folder)
    .option('--out <folder>', 'where the results are written');
}

interface CommonOptions {
  readonly photos: PhotoSizeName;
  readonly photographs?: string;
  readonly rounds?: number;
  readonly saves?: number;
  readonly folder: string;
  readonly out?: string;
}

const program = new Command('npm run bench --')
  .description('Builds the same regency with Situs OPD and its peers, side by side.')
  .showHelpAfterError();

common(program.command('builds', { isDefault: true }))
  .description('compare builds (what runs when nothing is named)')
  .option('--sites <number>', 'sites of the regency', positive)
  .option('--entries <number>', 'news items of each site, each with one photo', positive)
  .option('--tools <names>', `tools to run: ${toolNames.join(',')}`, parseTools, [...toolNames])
  .option('--quality <number>', 'WebP quality of the peers, or `equal`: as like the originals as ours', parseQuality)
  .option('--quick', 'a small run that shows whether everything works; written to .cache/bench/quick', false)
  .action(
    async (given: CommonOptions & Partial<BuildsOptions> & { readonly quick: boolean; readonly tools: ToolName[] }) => {
      const usual = given.quick ? quick : { sites: 2, entries: 150, rounds: 3, quality: 'equal' as const, saves: 3 };
      const out = given.out ?? (given.quick ? join(folder, 'quick') : benchRoot);
      await mkdir(out, { recursive: true });
      await compareBuilds({ ...usual, ...given, out, command, tell });
      tell(`Written: ${join(out, 'RESULTS.md')}`);
    },
  );

common(program.command('growth'))
  .description('build regencies of several sizes with Situs OPD alone')
  .requiredOption('--sizes <list>', 'sites x entries: 2x150,8x300,64x300', parseSizes)
  .action(async (given: CommonOptions & Pick<GrowthOptions, 'sizes'>) => {
    const out = given.out ?? benchRoot;
    await mkdir(out, { recursive: true });
    await measureGrowth({ rounds: 1, saves: 3, ...given, out, command, tell });
    tell(`Written: ${join(out, 'RESULTS.md')}`);
  });

program
  .command('portal')
  .description('build the portal of a regency whose offices publish everything, and look at its pages')
  .option('--sites <number>', 'offices of the regency', positive, 64)
  .option('--entries <number>', 'entries of each, of all types', positive, 1000)
  .option('--rounds <number>', 'how often', positive, 3)
  .option('--folder <folder>', 'where the regency is laid out', folder)
  .option('--out <folder>', 'where the results are written', benchRoot)
  .action(async (given: Omit<PortalOptions, 'command' | 'tell'>) => {
    await mkdir(given.out, { recursive: true });
    await measurePortal({ ...given, command, tell });
    tell(`Written: ${join(given.out, 'RESULTS.md')}`);
  });

program
  .command('regencies')
  .description(
    'build regencies, each with a repository and a cache of its own, cold and cached; goes on where it ended',
  )
  .option('--regencies <number>', 'how many', positive, 8)
  .option('--sites <number>', 'sites of each', positive, 64)
  .option('--entries <number>', 'news items of each site, each with one photo', positive, 2)
  .option('--jobs <number>', 'jobs of the matrix of each', positive, 8)
  .option('--minutes <number>', 'no step begins after that', positive, 600)
  .option('--photographs <folder>', 'folder of photographs; the wallpapers of this machine, or drawn ones, without')
  .option('--folder <folder>', 'where regencies are laid out', folder)
  .action(async (given: Omit<RegenciesOptions, 'tell'>) => {
    tell(renderRegencies(await measureRegencies({ ...given, tell })));
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
