import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failureText } from '../build/failure-text.ts';
import { runChild } from '../io/child.ts';

/**
 * Builds one site into a folder of its own, at once and without Turborepo: `dist/` stays as Turborepo made
 * it, so that its cache tells the truth, and nobody is served a half-written site.
 * @param folder absolute path of the folder to fill.
 * @returns the message when the build failed.
 */
export async function rebuildSite({
  root,
  slug,
  folder,
  env,
}: {
  readonly root: string;
  readonly slug: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}): Promise<string | undefined> {
  const lines: string[] = [];
  await mkdir(folder, { recursive: true });
  const code = await runChild({
    command: process.execPath,
    args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', folder],
    cwd: join(root, 'sites', slug),
    env: { ...env, OPD_PREVIEW: '1' },
    onLine: (line) => lines.push(line),
  });
  if (code === 0) return undefined;
  await rm(folder, { recursive: true, force: true });
  return failureText(lines);
}
