import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import { expect, test } from 'vitest';
import { directoryTarget } from '../src/directory/directory-target.ts';
import { type SshServer, withSshShell } from '../src/directory/process-shell.ts';
import { stageSmall, temporaryFolder } from '../test/small-site.ts';

/** A server of OpenSSH on this machine, which lets one key in. */
async function startSshd(folder: string, port: number) {
  for (const name of ['host', 'client', 'other'])
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
  const key = await readFile(join(folder, 'client.pub'), 'utf8');
  await writeFile(join(folder, 'keys'), `restrict ${key}`, { mode: 0o600 });
  const config = [
    ...[`Port ${port}`, 'ListenAddress 127.0.0.1', `HostKey ${join(folder, 'host')}`, `PidFile ${join(folder, 'pid')}`],
    ...[`AuthorizedKeysFile ${join(folder, 'keys')}`, 'StrictModes no', 'UsePAM no', 'PasswordAuthentication no'],
    ...['PermitRootLogin prohibit-password', 'PubkeyAuthentication yes'],
  ];
  await writeFile(join(folder, 'sshd_config'), `${config.join('\n')}\n`);
  if (process.getuid?.() === 0) await mkdir('/run/sshd', { recursive: true });
  const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', join(folder, 'sshd_config')], { stdio: 'pipe' });
  let words = '';
  server.stderr.on('data', (part: Buffer) => {
    words += part.toString();
  });
  for (let turn = 0; turn < 100 && !words.includes('listening'); turn++) await pause(50);
  if (server.exitCode !== null) throw new Error(`sshd ended: ${words}`);
  return server;
}

test('a server behind SSH takes over a release, goes back to the one before, and must be the one whose key is known', async () => {
  await using folder = await temporaryFolder();
  const port = await getPort({ host: '127.0.0.1' });
  const sshd = await startSshd(folder.path, port);
  try {
    const hostKey = async (name: string) =>
      (await readFile(join(folder.path, `${name}.pub`), 'utf8')).split(' ').slice(0, 2).join(' ');
    const server: SshServer = {
      ...{ host: '127.0.0.1', user: userInfo().username, port, hostKey: await hostKey('host') },
      identityFile: join(folder.path, 'client'),
    };
    const path = join(folder.path, 'www');
    await withSshShell(server, async (shell) => {
      const target = directoryTarget({ name: 'web', path, shell });
      await target.publish(await stageSmall(folder.path, { "petik ' tunggal.txt": 'satu' }));
      const second = await target.publish(await stageSmall(folder.path, { "petik ' tunggal.txt": 'dua' }));
      expect(second).toMatchObject({ release: { number: 2 }, filesSent: 2 });
      const file = join(path, "dinkes/current/files/petik ' tunggal.txt");
      expect(await readFile(file, 'utf8')).toBe('dua');
      await target.rollBack('dinkes');
      expect(await readFile(file, 'utf8')).toBe('satu');
    });
    const impostor = { ...server, hostKey: await hostKey('other') };
    await expect(
      withSshShell(impostor, (shell) => directoryTarget({ name: 'web', path: `${path}2`, shell }).state('dinkes')),
    ).rejects.toThrow('ssh 127.0.0.1 ended with 255');
    expect(existsSync(`${path}2`)).toBe(false);
  } finally {
    sshd.kill('SIGTERM');
  }
});
