import { builderAddress, listenForBuilds } from '@opd/builder';
import { OpdError } from '../error.ts';
import { writeOutside } from '../life/outside-file.ts';
import { type ProgressOutput, showProgress, sumUp } from './progress.ts';
import { SiteLog, type SiteResult } from './site-log.ts';
import { clearStaleOutputs, recordOutputs } from './stale-output.ts';
import { planBuilds, runBuilds } from './turbo.ts';
import { warmBuilders } from './warm-builders.ts';

/** What to build, and where to tell about it. */
export interface BuildRequest {
  /** The repository. */
  readonly root: string;
  readonly slugs: readonly string[];
  /** See `buildEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  readonly output: ProgressOutput;
  /** Hears of every site as soon as its build has ended. */
  readonly onResult?: (result: SiteResult) => void;
}

/**
 * Builds sites with Turborepo and shows progress; one that fails does not stop the others. The messages of
 * failed sites come last, where they are seen.
 * @returns one result for each site.
 * @throws OpdError when Turborepo itself cannot run.
 */
export async function buildSites({ root, slugs, env, output, onResult }: BuildRequest): Promise<SiteResult[]> {
  const start = Date.now();
  await writeOutside(root, slugs, `${env.OPD_TODAY}T${env.OPD_TIME}`);
  const plan = await planBuilds(root, slugs, env);
  await clearStaleOutputs(root, plan);
  const log = new SiteLog();
  const progress = showProgress(slugs.length, output);
  const misses = plan.filter(({ cached }) => !cached).length;
  const { succeeded, words } = await withWarmBuilders(env, misses, (builders) =>
    runBuilds(root, slugs, { ...env, ...builders }, (line) => {
      const result = log.read(line, Date.now());
      if (!result) return;
      progress.finished(result, log.running);
      onResult?.(result);
    }),
  );
  progress.end();
  const results = log.results(slugs, succeeded);
  if (!succeeded && !results.some(({ status }) => status === 'failed'))
    throw new OpdError(`Turborepo stopped.\n${indent(words)}`, 'No site is to blame; mend what it says above.');
  await recordOutputs(root, plan, results);
  for (const result of results)
    if (result.status === 'failed') output.write(`\n✗ ${result.slug}\n${indent(result.message)}\n`);
  output.write(`\n${sumUp(results, Date.now() - start)}\n`);
  return results;
}

/** Warm builders pay from the second build on. */
async function withWarmBuilders<Result>(
  env: Readonly<Record<string, string>>,
  builds: number,
  run: (builders: Readonly<Record<string, string>>) => Promise<Result>,
): Promise<Result> {
  if (builds < 2) return run({});
  const pool = warmBuilders(env, builds);
  pool.start();
  const server = await listenForBuilds(pool);
  try {
    return await run({ [builderAddress]: server.address });
  } finally {
    await server.close();
    pool.close();
  }
}

/** Sets a message off from the margin. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
