import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program to run. */
export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Receives each line of standard output and standard error. Without it the child writes to the terminal itself. */
  readonly onLine?: (line: string) => void;
}

const running = new Set<ChildProcess>();
process.once('exit', () => stopChildren());

/** Stops every child that is still running, with all that it started itself. */
export function stopChildren(): void {
  for (const child of running) stop(child);
}

/**
 * Runs a program to its end.
 * @returns its exit code; 1 when a signal ended it.
 * @throws when it cannot be started.
 */
export async function runChild({ command, args, cwd, env, onLine }: ChildOptions): Promise<number> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: onLine ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    // A group of its own: npm and Turborepo do not pass every signal on to what they start.
    detached: onLine !== undefined && process.platform !== 'win32',
  });
  running.add(child);
  const lines = [child.stdout, child.stderr].map(async (input) => {
    if (input && onLine) for await (const line of createInterface({ input })) onLine(line);
  });
  try {
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exitCode) => resolve(exitCode ?? 1));
    });
    await Promise.all(lines);
    return code;
  } finally {
    running.delete(child);
  }
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    if (child.stdout && process.platform !== 'win32') process.kill(-child.pid, 'SIGTERM');
    else child.kill('SIGTERM');
  } catch {
    // It ended between the check and the signal.
  }
}
