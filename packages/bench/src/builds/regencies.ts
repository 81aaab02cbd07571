import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { measuredEnvironment } from '../measure/environment.ts';
import { runMeasured } from '../measure/measured-run.ts';
import { makePhotoFiles } from '../regency/photos/photo-files.ts';
import { entriesOf, siteSlugs } from '../regency/regency.ts';
import { writeSitusEntry } from '../regency/situs-content.ts';
import { putAside } from '../scenarios/put-aside.ts';
import { buildDay, layOutSitus } from '../situs/situs.ts';
import { succeed } from '../tools/build-sites.ts';
import { emptied } from './lay-out.ts';
import { sizeOf, weighClones } from './weigh-clones.ts';

/** Which regencies to build. */
export interface RegenciesOptions {
  /** How many. */
  readonly regencies: number;
  readonly sites: number;
  readonly entries: number;
  /** Jobs of the matrix that the sites of a regency are dealt out to, as `opd build --shard` does. */
  readonly jobs: number;
  /** No step begins after so many minutes; the next run goes on there. */
  readonly minutes: number;
  readonly photographs?: string;
  readonly folder: string;
  readonly tell: (line: string) => void;
}

const costSchema = z.object({ seconds: z.number(), cpuSeconds: z.number() });
const regencySchema = z.object({
  /** Each job of the matrix, from nothing, one after the other on this machine. */
  cold: z.array(costSchema),
  /** All sites again in a checkout that has been given the cache and nothing else. */
  cached: costSchema.optional(),
  /** All sites, after an entry of one was changed. */
  entry: costSchema.optional(),
  /** Bytes. */
  weights: z
    .object({ output: z.number(), cache: z.number(), history: z.number(), clones: z.record(z.string(), z.number()) })
    .optional(),
});
const fileSchema = z.array(regencySchema);

/** What one regency cost; what is not there was not measured yet. */
export type RegencyCost = z.infer<typeof regencySchema>;

/** Photos that there are: regencies show the same ones again, so that what they cost is told by other benchmarks. */
const mostPhotos = 16;

/**
 * Builds one regency after the other, as each has a repository and a cache of its own: from nothing, in the jobs of a
 * matrix; from its cache; with an entry changed. Weighs its clones, its cache and its sites, then removes it. What was
 * measured is kept after each step.
 * @returns the regencies so far, the last of which may be unfinished.
 */
export async function measureRegencies(options: RegenciesOptions): Promise<readonly RegencyCost[]> {
  const { regencies, sites, entries, jobs, minutes, folder, tell } = options;
  const end = performance.now() + minutes * 60_000;
  const file = join(folder, `regencies-${sites}x${entries}-${jobs}.json`);
  await mkdir(folder, { recursive: true });
  const known = fileSchema.parse(JSON.parse(await readFile(file, 'utf8').catch(() => '[]')));
  const photos = await makePhotoFiles({
    ...{ folder: join(folder, 'photos'), count: mostPhotos, size: 'cms' as const },
    photographs: options.photographs,
  });
  const laidOut = { root: join(folder, 'regencies/situs'), size: { sites, entries }, jobs };
  while (performance.now() < end) {
    let regency = known.at(-1);
    if (regency === undefined || regency.weights !== undefined) {
      if (known.length === regencies) break;
      regency = { cold: [] };
      known.push(regency);
      await emptied(join(folder, 'regencies'));
      await layOutSitus(laidOut.root, { size: laidOut.size, photo: (seed) => photos.photo(seed % mostPhotos) });
    }
    const step = await measureStep(regency, laidOut, (seed) => photos.photo(seed % mostPhotos));
    await writeFile(file, `${JSON.stringify(known, null, 2)}\n`);
    tell(`regency ${known.length}: ${step}`);
  }
  return known;
}

interface LaidOut {
  readonly root: string;
  readonly size: { readonly sites: number; readonly entries: number };
  readonly jobs: number;
}

/** Measures what comes next. @returns what it was, for the one who waits. */
async function measureStep(
  regency: RegencyCost,
  { root, size, jobs }: LaidOut,
  photo: (seed: number) => string,
): Promise<string> {
  const build = async (...args: string[]) => {
    const program = [join(root, 'packages/cli/bin/opd.ts'), 'build', ...args];
    const env = measuredEnvironment({ OPD_TODAY: buildDay });
    const { seconds, cpuSeconds } = succeed(
      'opd build',
      await runMeasured({ command: process.execPath, args: program, cwd: root, env }),
    );
    return { seconds, cpuSeconds };
  };
  const slugs = [...siteSlugs(size), 'portal'];
  if (regency.cold.length < jobs) {
    regency.cold.push(await build('--shard', `${regency.cold.length + 1}/${jobs}`));
    return `job ${regency.cold.length} of ${jobs}`;
  }
  if (regency.cached === undefined) {
    const built = ['.cache', ...slugs.flatMap((slug) => [`sites/${slug}/dist`, `sites/${slug}/.astro`])];
    const left = built.map((path) => join(root, path));
    await putAside(left, join(dirname(root), 'aside'));
    regency.cached = await build();
    return 'from its cache';
  }
  if (regency.entry === undefined) {
    const [entry] = entriesOf(size);
    if (!entry) throw new Error('There is no entry to change; make the regency larger.');
    await rm(join(root, 'content', entry.site, 'berita', entry.id), { recursive: true });
    await writeSitusEntry(join(root, 'content'), { ...entry, title: 'Judul yang disunting' }, { photo });
    regency.entry = await build();
    return 'one entry';
  }
  const outputs = await Promise.all(slugs.map((slug) => sizeOf(join(root, 'sites', slug, 'dist'))));
  regency.weights = {
    output: outputs.reduce((sum, one) => sum + one, 0),
    cache: await sizeOf(join(root, '.turbo')),
    ...(await weighClones(root, 'opd000')),
  };
  return 'weighed';
}
