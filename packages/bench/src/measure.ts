import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program cost. */
export interface Cost {
  /** From start to end, in seconds. */
  readonly seconds: number;
  /** Largest resident memory of the process, in MB. */
  readonly peakMb: number;
  readonly code: number;
}

const reportUsage = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

/**
 * Runs a Node.js program to its end; what it prints is thrown away.
 * @param args its file and arguments.
 */
export async function measure(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'opd-bench-'));
  const usageFile = join(folder, 'usage');
  const start = performance.now();
  const code = await new Promise<number>((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env, OPD_USAGE_FILE: usageFile }, stdio: 'ignore' } as const;
    const child = spawn(process.execPath, ['--import', reportUsage, ...args], options);
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
  const seconds = (performance.now() - start) / 1000;
  const peakMb = Number(await readFile(usageFile, 'utf8')) / 1024;
  await rm(folder, { recursive: true });
  return { seconds, peakMb, code };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
