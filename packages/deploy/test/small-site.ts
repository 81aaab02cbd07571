import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type StagedRelease, stageRelease } from '../src/release/stage.ts';

/** A folder for one test, removed when it ends. */
export async function temporaryFolder(): Promise<{
  readonly path: string;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'opd-deploy-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Writes files below a folder, by their paths. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** A release of a site with these files and a home page. */
export async function stageSmall(
  root: string,
  files: Readonly<Record<string, string | Buffer>>,
  site = 'dinkes',
  beside: ReadonlyMap<string, string> = new Map(),
): Promise<StagedRelease> {
  const dist = await mkdtemp(join(root, 'dist-'));
  const folder = await mkdtemp(join(root, 'stage-'));
  await writeFiles(dist, { 'index.html': '<!doctype html><title>Beranda</title>', ...files });
  return stageRelease({ site, dist, folder, cache: join(root, 'cache'), beside: () => beside });
}
