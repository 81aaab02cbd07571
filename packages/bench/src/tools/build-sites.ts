import { availableParallelism } from 'node:os';
import { measuredEnvironment } from '../measure/environment.ts';
import { type Cost, runMeasured } from '../measure/measured-run.ts';

/** A command that is run once in each of some folders. */
export interface CommandInFolders {
  /** For messages. */
  readonly label: string;
  readonly folders: readonly string[];
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs a command in each folder, as many at a time as the machine has processors, as Turborepo builds the sites of Situs
 * OPD. One folder is done without a detour.
 * @throws Error with the last of what was printed, when one fails.
 */
export async function runInFolders({ label, folders, command, args, env }: CommandInFolders): Promise<Cost> {
  const [only = '.'] = folders;
  const parallel = [
    '-0',
    '-P',
    String(availableParallelism()),
    '-I{}',
    'sh',
    '-c',
    'cd "$1" && shift && exec "$@"',
    'sh',
    '{}',
  ];
  const program =
    folders.length === 1
      ? { command, args, cwd: only }
      : { command: 'xargs', args: [...parallel, command, ...args], cwd: '/', input: folders.join('\0') };
  return succeed(label, await runMeasured({ ...program, env: measuredEnvironment(env) }));
}

/** The cost of a run that went well. @throws Error with the last of what was printed, when it did not. */
export function succeed(label: string, { cost, output }: Awaited<ReturnType<typeof runMeasured>>): Cost {
  if (cost.code !== 0)
    throw new Error(`${label} failed with code ${cost.code}. The last of what it said:\n${output.slice(-4000)}`);
  return cost;
}
