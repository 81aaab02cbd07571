import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuilderPool } from '@opd/builder';
import { buildEnvironment } from '../build/build-env.ts';
import { failureText } from '../build/failure-text.ts';
import { runChild } from '../io/child.ts';

/** What to build, where, and by whom. */
export interface SiteRebuild {
  readonly root: string;
  readonly slug: string;
  /** Absolute path of the folder to fill. */
  readonly folder: string;
  /** See `previewEnvironment`. */
  readonly env: Readonly<Record<string, string>>;
  readonly builders: BuilderPool;
  /** Builds the pages of these entries alone, `type/folder`. */
  readonly focus?: readonly string[];
}

/**
 * Builds one site into a folder of its own, at once and without Turborepo: `dist/` stays as Turborepo made
 * it, so that its cache tells the truth, and nobody is served a half-written site.
 * @returns the message when the build failed.
 */
export async function rebuildSite({
  root,
  slug,
  folder,
  env,
  builders,
  focus,
}: SiteRebuild): Promise<string | undefined> {
  const site = join(root, 'sites', slug);
  await mkdir(folder, { recursive: true });
  const outcome = await builders.build({
    root: site,
    outDir: folder,
    env: { ...env, ...(focus ? { OPD_FOCUS: JSON.stringify(focus) } : {}) },
  });
  if (outcome.status === 'built') return undefined;
  const failure = outcome.status === 'refused' || focus ? outcome.message : await astroFailure(root, site, folder, env);
  if (failure !== undefined) await rm(folder, { recursive: true, force: true });
  return failure;
}

/** Builds with an Astro started afresh: it may work, and it tells what is wrong with code in its own words. */
async function astroFailure(
  root: string,
  site: string,
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const lines: string[] = [];
  const code = await runChild({
    command: process.execPath,
    args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
    cwd: site,
    env,
    onLine: (line) => lines.push(line),
  });
  return code === 0 ? undefined : failureText(lines);
}

/**
 * Environment of builds that nobody publishes, for the time that it is now.
 * @param root the repository.
 * @throws OpdError, as `buildEnvironment` does.
 */
export async function previewEnvironment(root: string): Promise<Readonly<Record<string, string>>> {
  return { ...(await buildEnvironment(root)), OPD_PREVIEW: '1' };
}
