import { randomInt } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OpdError } from '../error.ts';
import { runChild } from '../io/child.ts';

/** Runs test files once. @returns exit code. */
export type RunTests = (root: string, files: readonly string[]) => Promise<number>;

/**
 * `opd fuzz`: runs all property tests (fast-check) round after round, each with random values of its own, until the time
 * is over or a value is found that breaks something. The failure names the value and the seed; keep it as a test.
 * @param root the repository.
 * @param options.minutes no round begins after that; the first one always does.
 * @returns exit code: 1 when something broke.
 * @throws OpdError for a time that is no number above 0.
 */
export async function fuzz(
  root: string,
  { minutes, run = runVitest }: { readonly minutes: number; readonly run?: RunTests },
): Promise<number> {
  if (!(minutes > 0 && minutes <= 600))
    throw new OpdError('`--minutes` must be a number above 0, at most 600.', 'For example `--minutes 10`.');
  const files = await propertyTests(root);
  const end = performance.now() + minutes * 60_000;
  let rounds = 0;
  do {
    rounds += 1;
    process.stdout.write(`\n━━ round ${rounds}: ${files.length} files\n`);
    const code = await run(root, files);
    if (code !== 0) return code;
  } while (performance.now() < end);
  process.stdout.write(`\n${rounds} rounds, nothing broke.\n`);
  return 0;
}

/** The unit tests that use fast-check, from the root, sorted. */
export async function propertyTests(root: string): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob('packages/*/test/**/*.test.ts', { cwd: root }))
    if ((await readFile(join(root, path), 'utf8')).includes("from 'fast-check'")) found.push(path);
  return found.sort();
}

function runVitest(root: string, files: readonly string[]): Promise<number> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', '--config', 'packages/vitest.config.ts', '--project', 'unit', '--reporter=dot'];
  const env = { OPD_FUZZ_SEED: String(randomInt(2 ** 31)) };
  return runChild({ command: process.execPath, args: [...args, ...files], cwd: root, env });
}
