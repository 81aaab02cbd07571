import { builderAddress, listenForBuilds } from '@opd/builder';
import { OpdError } from '../error.ts';
import { writeOutside } from '../life/outside-file.ts';
import { type ProgressOutput, showProgress, sumUp } from './progress.ts';
import { readStatus, repositoryState } from './repository-state.ts';
import { SiteLog, type SiteResult } from './site-log.ts';
import { areOutputsOf, recordOutputs, removeOutputs, restoredOver, takeOutputs } from './stale-output.ts';
import { runBuilds } from './turbo.ts';
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
 * failed sites come last, where they are seen. Turborepo is not asked when nothing has changed since it was last.
 * @returns one result for each site.
 * @throws OpdError when Turborepo itself cannot run.
 */
export async function buildSites(request: BuildRequest): Promise<SiteResult[]> {
  const { root, slugs, env, output, onResult } = request;
  const start = Date.now();
  const reading = readStatus(root);
  await writeOutside(root, slugs, `${env.OPD_TODAY}T${env.OPD_TIME}`);
  const state = await repositoryState(root, slugs, env, reading);
  // `TURBO_FORCE` is Turborepo's own way to build though nothing has changed.
  const isForced = process.env.TURBO_FORCE !== undefined;
  if (!isForced && state !== undefined && (await areOutputsOf(state, root, slugs))) {
    const results = slugs.map((slug) => ({ slug, status: 'cached' }) as const);
    for (const result of results) onResult?.(result);
    output.write(`${sumUp(results, Date.now() - start)}\n`);
    return results;
  }
  const before = await takeOutputs(root, slugs);
  const log = new SiteLog();
  const progress = showProgress(slugs.length, output);
  const { succeeded, words } = await withWarmBuilders(request, (builders) =>
    runBuilds(root, slugs, { ...env, ...builders }, (line) => {
      const result = log.read(line, Date.now());
      if (!result) return;
      progress.finished(result, log.running);
      if (result.status !== 'cached') onResult?.(result);
    }),
  );
  progress.end();
  const results = log.results(slugs, succeeded);
  if (!succeeded && !results.some(({ status }) => status === 'failed'))
    throw new OpdError(`Turborepo stopped.\n${indent(words)}`, 'No site is to blame; mend what it says above.');
  await restoreAnew(request, restoredOver(before, log.builds));
  // What changed meanwhile may be in some of what was built.
  const isStill = state === (await repositoryState(root, slugs, env));
  await recordOutputs(root, before, log.builds, results, isStill ? state : undefined);
  for (const result of results) if (result.status === 'cached') onResult?.(result);
  for (const result of results)
    if (result.status === 'failed') output.write(`\n✗ ${result.slug}\n${indent(result.message)}\n`);
  output.write(`\n${sumUp(results, Date.now() - start)}\n`);
  return results;
}

/** Lets Turborepo restore outputs once more, into nothing. */
async function restoreAnew({ root, env }: BuildRequest, slugs: readonly string[]): Promise<void> {
  if (slugs.length === 0) return;
  await removeOutputs(root, slugs);
  const { succeeded, words } = await runBuilds(root, slugs, env, () => undefined);
  if (!succeeded) throw new OpdError(`Turborepo could not restore what it had built.\n${indent(words)}`, 'Try again.');
}

/** Warm builders pay from the second build on; they start when the first site that is not in the cache asks. */
async function withWarmBuilders<Result>(
  { env, slugs }: BuildRequest,
  run: (builders: Readonly<Record<string, string>>) => Promise<Result>,
): Promise<Result> {
  if (slugs.length < 2) return run({});
  const pool = warmBuilders(env, { builds: slugs.length });
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
