import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OpdError } from '../error.ts';

/** A file to write. A plan is a list of them; making it touches no disk. */
export interface PlannedFile {
  /** Path from the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/**
 * Writes files that must not exist yet; nothing is written when one of them does.
 * @param root the repository.
 * @throws OpdError naming the file in the way.
 */
export async function writeNewFiles(root: string, plan: readonly PlannedFile[]): Promise<void> {
  const taken = plan.find(({ path }) => existsSync(join(root, path)));
  if (taken) throw new OpdError(`${taken.path} exists already.`, 'Choose another slug, or edit that file by hand.');
  for (const file of plan) await write(root, file);
}

/**
 * Writes generated files that differ from the plan.
 * @returns the paths that were written.
 */
export async function bringUpToDate(root: string, plan: readonly PlannedFile[]): Promise<string[]> {
  const written: string[] = [];
  for (const file of plan) {
    const path = join(root, file.path);
    if (existsSync(path) && (await readFile(path, 'utf8')) === file.text) continue;
    await write(root, file);
    written.push(file.path);
  }
  return written;
}

async function write(root: string, { path, text }: PlannedFile): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
