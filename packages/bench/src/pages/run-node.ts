import { spawn } from 'node:child_process';

/** The day for which the example content is written. */
const today = '2026-11-25';

/**
 * Runs a Node.js program to its end.
 * @param args its arguments.
 * @throws Error with what it printed when it fails.
 */
export async function runNode(program: string, args: readonly string[], cwd: string): Promise<void> {
  await run(process.execPath, [program, ...args], cwd);
}

/** Runs any program to its end. @returns what it printed. @throws Error with that when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', OPD_TODAY: today, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  if (code !== 0)
    throw new Error(`\`${command} ${args.join(' ')}\` in ${cwd} ended with ${code}:\n${output.slice(-4000)}`);
  return output;
}
