import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeployError } from '../error.ts';
import type { Shell, ShellAnswer } from './shell.ts';

/** A server that is reached over SSH. */
export interface SshServer {
  readonly host: string;
  readonly user: string;
  readonly port: number;
  /** Its public key, as `ssh-keyscan` prints it behind the name: no other server is believed. */
  readonly hostKey: string;
  /** File of the private key to sign in with; without it, the agent's or the user's own. */
  readonly identityFile?: string | undefined;
}

/** This machine. */
export function localShell(): Shell {
  return {
    run: (script, args) => spawnText('sh', ['-s', '--', ...args], script),
    send: (folder, destination, alike) => rsync(folder, destination, alike, []),
  };
}

/**
 * A server behind SSH. It must be the one whose key is known, and nobody is asked for a password.
 * @param use does its work with the shell.
 */
export async function withSshShell<T>(server: SshServer, use: (shell: Shell) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'opd-ssh-'));
  try {
    const hosts = join(folder, 'known_hosts');
    const name = server.port === 22 ? server.host : `[${server.host}]:${server.port}`;
    await writeFile(hosts, `${name} ${server.hostKey}\n`);
    const options = [
      ...['-o', 'BatchMode=yes', '-o', 'StrictHostKeyChecking=yes', '-o', `UserKnownHostsFile=${hosts}`],
      ...['-o', 'GlobalKnownHostsFile=/dev/null', '-o', 'ConnectTimeout=20', '-o', 'ServerAliveInterval=15'],
      ...['-p', String(server.port), '-l', server.user],
      ...(server.identityFile === undefined ? [] : ['-i', server.identityFile, '-o', 'IdentitiesOnly=yes']),
    ];
    return await use(sshShell(server.host, options));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function sshShell(host: string, options: readonly string[]): Shell {
  return {
    run: async (script, args) => {
      // Read by the shell of the user there before it reaches `sh`.
      const command = ['sh', '-s', '--', ...args].map(quote).join(' ');
      const answer = await spawnText('ssh', [...options, host, command], script);
      if (answer.code === 255) throw lineBroken(`ssh ${host}`, answer);
      return answer;
    },
    send: (folder, destination, alike) =>
      rsync(folder, `${host}:${destination}`, alike, ['--compress', '--rsh', ['ssh', ...options].map(quote).join(' ')]),
  };
}

/**
 * Neither times nor owners are compared, only contents: what is alike there is linked and keeps its time, and with it
 * its validators in the caches of browsers.
 */
async function rsync(folder: string, to: string, alike: readonly string[], more: readonly string[]) {
  const links = alike.map((path) => `--link-dest=${path}`);
  const args = ['--recursive', '--checksum', '--perms', '--chmod=D755,F644', '--delete', '--stats', ...links, ...more];
  const answer = await spawnText('rsync', [...args, `${folder}/`, `${to}/`], '');
  if (answer.code !== 0) throw lineBroken('rsync', answer);
  const count = (label: string) =>
    Number(new RegExp(`^${label}: ([\\d,.]+)`, 'm').exec(answer.stdout)?.[1]?.replaceAll(/[,.]/g, '') ?? 0);
  return { files: count('Number of regular files transferred'), bytes: count('Total bytes sent') };
}

function lineBroken(program: string, { code, stderr }: ShellAnswer): DeployError {
  return new DeployError(
    `${program} ended with ${code}: ${stderr.trim().slice(-800)}`,
    'Nothing has changed for visitors. Check address, key and hostKey of the target, and the free space there; then run it again.',
  );
}

async function spawnText(command: string, args: readonly string[], input: string): Promise<ShellAnswer> {
  const child = spawn(command, args, { stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } });
  const [out, err]: Buffer[][] = [[], []];
  child.stdout.on('data', (part: Buffer) => out?.push(part));
  child.stderr.on('data', (part: Buffer) => err?.push(part));
  // It may end before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', (error) =>
      reject(new DeployError(`${command} did not start: ${error.message}`, `Install ${command}, then try again.`)),
    );
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  const text = (parts: Buffer[] = []) => Buffer.concat(parts).toString('utf8');
  return { code, stdout: text(out), stderr: text(err) };
}

/** One word for a POSIX shell. */
function quote(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
