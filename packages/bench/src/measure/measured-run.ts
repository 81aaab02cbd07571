import { spawn } from 'node:child_process';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { treeMemory } from './process-tree.ts';

/** What one run of a program cost. */
export interface Cost {
  /** From start to end, in seconds. */
  readonly seconds: number;
  /** Processor time of the program and of all that it started, user and system, in seconds. */
  readonly cpuSeconds: number;
  /** Highest resident memory of its largest process, in MB. */
  readonly peakMb: number;
  /** Highest resident memory of all its processes together, in MB; see `TreeMemory`. */
  readonly treePeakMb: number;
  readonly code: number;
}

/** A program to measure. */
export interface MeasuredProgram {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment: what is not named here the program does not see. */
  readonly env: Readonly<Record<string, string>>;
  /** What it reads from standard input. */
  readonly input?: string;
}

/** A run, and the last of what the program printed. */
export interface MeasuredRun {
  readonly cost: Cost;
  readonly output: string;
}

/** Bash counts the processor time of everything that was waited for, grandchildren included, and tells it here. */
const timed = 'TIMEFORMAT="%U %S"; { time "$@" 2>&4 4>&-; } 4>&2 2>"$BENCH_TIMES"';

/** How often memory is looked at, in milliseconds. */
const lookEvery = 40;

/**
 * Runs a program to its end.
 * @throws when bash cannot be started.
 */
export async function runMeasured({ command, args, cwd, env, input }: MeasuredProgram): Promise<MeasuredRun> {
  const folder = await mkdtemp(join(tmpdir(), 'opd-bench-'));
  const times = join(folder, 'times');
  const log = await open(join(folder, 'log'), 'w');
  try {
    let peakMb = 0;
    let treePeakMb = 0;
    const start = performance.now();
    const child = spawn('bash', ['-c', timed, 'bash', command, ...args], {
      cwd,
      env: { ...env, BENCH_TIMES: times },
      stdio: ['pipe', log.fd, log.fd],
    });
    child.stdin?.on('error', () => {}); // It did not want to read.
    child.stdin?.end(input ?? '');
    const look = setInterval(() => {
      const { largest, sum } = treeMemory(child.pid ?? -1);
      peakMb = Math.max(peakMb, largest);
      treePeakMb = Math.max(treePeakMb, sum);
    }, lookEvery);
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (status) => resolve(status ?? 1));
    }).finally(() => clearInterval(look));
    const seconds = (performance.now() - start) / 1000;
    const [user = Number.NaN, system = Number.NaN] = (await readFile(times, 'utf8')).trim().split(' ').map(Number);
    const output = (await readFile(join(folder, 'log'), 'utf8')).slice(-20_000);
    return { cost: { seconds, cpuSeconds: user + system, peakMb, treePeakMb, code }, output };
  } finally {
    await log.close();
    await rm(folder, { recursive: true, force: true });
  }
}
