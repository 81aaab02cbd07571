import { OpdError } from '../error.ts';
import { writeOutside } from '../life/outside-file.ts';
import { type ProgressOutput, showProgress, sumUp } from './progress.ts';
import { SiteLog, type SiteResult } from './site-log.ts';
import { clearStaleOutputs, recordOutputs } from './stale-output.ts';
import { planBuilds, runBuilds } from './turbo.ts';

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
  const { succeeded, words } = await runBuilds(root, slugs, env, (line) => {
    const result = log.read(line, Date.now());
    if (!result) return;
    progress.finished(result, log.running);
    onResult?.(result);
  });
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

/** Sets a message off from the margin. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
