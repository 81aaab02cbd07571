import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, readlink, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { directoryTarget } from '../src/directory/directory-target.ts';
import { localShell } from '../src/directory/process-shell.ts';
import type { Shell } from '../src/directory/shell.ts';
import { renderReleaseName } from '../src/release/release-name.ts';
import { stageSmall, temporaryFolder } from '../test/small-site.ts';

const targetIn = (path: string, shell: Shell = localShell()) => directoryTarget({ name: 'web', path, shell });

const shown = (path: string, file = 'index.html') => readFile(join(path, 'dinkes/current/files', file), 'utf8');

describe('a folder of sites', () => {
  test('shows a release, and the next one, of which only what is new is sent', async () => {
    await using folder = await temporaryFolder();
    const www = join(folder.path, 'www');
    const target = targetIn(www);
    const first = await target.publish(await stageSmall(folder.path, { 'a.txt': 'satu', 'sama.txt': 'sama' }));
    expect(first).toMatchObject({ unchanged: false, release: { number: 1 }, filesSent: 4 });
    expect(await shown(www, 'a.txt')).toBe('satu');

    const second = await target.publish(await stageSmall(folder.path, { 'a.txt': 'dua', 'sama.txt': 'sama' }));
    expect(second).toMatchObject({ release: { number: 2 }, filesSent: 2 });
    expect(await shown(www, 'a.txt')).toBe('dua');
    const [old, present] = await Promise.all(
      ['previous', 'current'].map((link) => stat(join(www, 'dinkes', link, 'files/sama.txt'))),
    );
    expect(present?.ino).toBe(old?.ino);
  });

  test('leaves alone what is on display already', async () => {
    await using folder = await temporaryFolder();
    const www = join(folder.path, 'www');
    const release = await stageSmall(folder.path, {});
    await targetIn(www).publish(release);
    expect(await targetIn(www).publish(release)).toMatchObject({ unchanged: true, filesSent: 0 });
    expect(execFileSync('ls', [join(www, 'dinkes/releases')], { encoding: 'utf8' }).split('\n').length - 1).toBe(1);
  });

  test('mends what somebody has changed there, and takes away what was added', async () => {
    await using folder = await temporaryFolder();
    const www = join(folder.path, 'www');
    const release = await stageSmall(folder.path, { 'a.txt': 'asli', 'b.txt': 'asli' });
    await targetIn(www).publish(release);
    await writeFile(join(www, 'dinkes/current/files/a.txt'), 'slot');
    await writeFile(join(www, 'dinkes/current/files/slot.html'), 'slot');
    expect(await targetIn(www).publish(release)).toMatchObject({
      unchanged: false,
      filesSent: 1,
      release: { number: 2 },
    });
    expect(await shown(www, 'a.txt')).toBe('asli');
    expect(existsSync(join(www, 'dinkes/current/files/slot.html'))).toBe(false);
    expect(await targetIn(www).publish(release)).toMatchObject({ unchanged: true });
  });

  test('keeps the last ten, and goes back from one to the one before', async () => {
    await using folder = await temporaryFolder();
    const www = join(folder.path, 'www');
    const target = targetIn(www);
    for (let day = 1; day <= 12; day++) await target.publish(await stageSmall(folder.path, { 'hari.txt': `${day}` }));
    const { releases } = await target.state('dinkes');
    expect(releases.map(({ number }) => number)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

    expect(await target.rollBack('dinkes')).toMatchObject({ from: { number: 12 }, to: { number: 11 } });
    expect(await shown(www, 'hari.txt')).toBe('11');
    await target.rollBack('dinkes');
    expect(await shown(www, 'hari.txt')).toBe('10');
    const third = releases[0];
    await target.rollBack('dinkes', third?.id);
    expect(await shown(www, 'hari.txt')).toBe('3');
    await expect(target.rollBack('dinkes')).rejects.toThrow('no such release');
    // The next deploy is the newest again, though its content was there before.
    const again = await target.publish(await stageSmall(folder.path, { 'hari.txt': '12' }));
    expect(again).toMatchObject({ release: { number: 13 }, filesSent: 0 });
    // What is gone back to is another site than the present one.
    expect(await target.rollBack('dinkes')).toMatchObject({ from: { number: 13 }, to: { number: 11 } });
  });

  test('refuses what does not arrive as it was sent, and shows the old site', async () => {
    await using folder = await temporaryFolder();
    const www = join(folder.path, 'www');
    await targetIn(www).publish(await stageSmall(folder.path, { 'a.txt': 'lama' }));
    const damages: readonly ((incoming: string) => Promise<void>)[] = [
      (incoming) => writeFile(join(incoming, 'files/a.txt'), 'rusak'),
      (incoming) => writeFile(join(incoming, 'files/slot.html'), 'tamu tak diundang'),
      (incoming) => writeFile(join(incoming, 'SHA256SUMS'), ''),
    ];
    for (const damage of damages) {
      const shell = localShell();
      const damaging: Shell = {
        ...shell,
        send: async (from, to, alike) => {
          const sent = await shell.send(from, to, alike);
          await damage(to);
          return sent;
        },
      };
      const release = await stageSmall(folder.path, { 'a.txt': 'baru' });
      await expect(targetIn(www, damaging).publish(release)).rejects.toThrow('is not what was sent');
      expect(await shown(www, 'a.txt')).toBe('lama');
    }
    // What was left lying is mended by the next deploy.
    await targetIn(www).publish(await stageSmall(folder.path, { 'a.txt': 'baru' }));
    expect(await shown(www, 'a.txt')).toBe('baru');
    expect(existsSync(join(www, 'dinkes/current/files/slot.html'))).toBe(false);
  });

  test('lets the first of two deploys at once win, and tells the other', async () => {
    await using folder = await temporaryFolder();
    const www = join(folder.path, 'www');
    await targetIn(www).publish(await stageSmall(folder.path, { 'a.txt': 'lama', 'b.txt': 'lama' }));
    const both = await Promise.all(
      ['satu', 'dua', 'tiga'].map((name) => stageSmall(folder.path, { 'a.txt': name, 'b.txt': name })),
    );
    const ends = await Promise.allSettled(both.map((release) => targetIn(www).publish(release)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const end of ends) if (end.status === 'rejected') expect(end.reason.message).toContain('was faster');
    expect(await shown(www, 'a.txt')).toBe(await shown(www, 'b.txt'));
    expect(await shown(www, 'a.txt')).not.toBe('lama');
  });

  test('rolls back with one question to the server, and sends nothing', async () => {
    await using folder = await temporaryFolder();
    const www = join(folder.path, 'www');
    for (const text of ['satu', 'dua']) await targetIn(www).publish(await stageSmall(folder.path, { 'a.txt': text }));
    const run = vi.fn(localShell().run);
    const send = vi.fn(localShell().send);
    const { to } = await targetIn(www, { run, send }).rollBack('dinkes');
    expect(run).toHaveBeenCalledOnce();
    expect(send).not.toHaveBeenCalled();
    expect(await readlink(join(www, 'dinkes/current'))).toBe(`releases/${renderReleaseName(to)}`);
  });
});
