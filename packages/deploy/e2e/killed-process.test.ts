import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { manifestName, parseManifest, servedFiles } from '../src/release/manifest.ts';
import { sha256 } from '../src/release/sha256.ts';
import type { StagedRelease } from '../src/release/stage.ts';
import { s3Target } from '../src/s3/s3-target.ts';
import { stageSmall, temporaryFolder } from '../test/small-site.ts';
import { GuardedBucket } from './guarded-bucket.ts';
import { startS3Server } from './s3-server.ts';

const program = fileURLToPath(new URL('publish-once.ts', import.meta.url));

/** Starts a deploy with all its programs as a group, which dies together. */
function start(where: string, { folder }: StagedRelease, path = process.env.PATH): ChildProcess {
  const env = { ...process.env, PATH: path };
  return spawn(process.execPath, [program, where, folder], { env, detached: true, stdio: 'ignore' });
}

/** SIGKILL to a deploy and all that it started. */
function kill({ pid = 0 }: ChildProcess): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

test('a deploy killed in the middle of a transfer leaves the old site whole, and the next one sends the rest', async () => {
  await using folder = await temporaryFolder();
  const www = join(folder.path, 'www');
  const bin = join(folder.path, 'bin');
  const real = execFileSync('sh', ['-c', 'command -v rsync'], { encoding: 'utf8' }).trim();
  await mkdir(bin);
  // Slow enough to be met under way, also by a machine that takes a while to look.
  await writeFile(join(bin, 'rsync'), `#!/bin/sh\nexec ${real} --bwlimit=1m "$@"\n`);
  await chmod(join(bin, 'rsync'), 0o755);
  const total = 20 * 40_000;
  const version = (number: number) => {
    const files = Array.from({ length: 20 }, (_, index) => [`aset/${index}.bin`, randomBytes(40_000)] as const);
    return stageSmall(folder.path, { ...Object.fromEntries(files), 'versi.txt': `${number}` });
  };
  const shown = async () => {
    const current = join(www, 'dinkes/current');
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', manifestName], { cwd: current });
    return Number(await readFile(join(current, 'files/versi.txt'), 'utf8'));
  };
  const end = (child: ChildProcess) => once(child, 'exit');
  await end(start(www, await version(0)));

  for (const [before, share] of [0.05, 0.3, 0.5, 0.7].entries()) {
    const turn = before + 1;
    const release = await version(turn);
    const point = Math.ceil(share * total);
    const child = start(www, release, `${bin}:${process.env.PATH}`);
    const exit = end(child);
    const incoming = join(www, 'dinkes/releases', `.incoming-${release.id}`);
    while (child.exitCode === null && arrived(incoming) < point) await pause(2);
    kill(child);
    await exit;
    expect(child.signalCode, `after ${point} bytes`).toBe('SIGKILL');
    expect(await shown(), `after ${point} bytes`).toBe(before);
    expect(await end(start(www, release))).toEqual([0, null]);
    expect(await shown(), `after ${point} bytes`).toBe(turn);
  }
});

/** Bytes that have come so far, files under way included. */
function arrived(folder: string): number {
  const sizes = execFileSync('sh', ['-c', `find "$0" -type f -printf '%s\\n' 2> /dev/null || true`, folder]);
  return sizes
    .toString()
    .split('\n')
    .reduce((sum, size) => sum + Number(size), 0);
}

test('a deploy into a bucket killed at one of its requests leaves the old release or the new one whole', async () => {
  await using folder = await temporaryFolder();
  await using server = await startS3Server(folder.path);
  const { bucket } = server;
  const guard = await GuardedBucket.start(server.port);
  try {
    const version = (number: number) =>
      stageSmall(folder.path, {
        'a.txt': `${number} `.repeat(2_000),
        'tetap.txt': 'selalu sama',
        'versi.txt': `${number}`,
      });
    const stored = async (path: string) => (await bucket.read(path))?.bytes ?? Buffer.alloc(0);

    /** The version that visitors see; every file of its release is held against its manifest. */
    const shown = async () => {
      const home = `dinkes/releases/${(await stored('dinkes/current')).toString().trim()}`;
      const manifest = parseManifest((await stored(`${home}/${manifestName}`)).toString());
      for (const [path, hash] of manifest) expect(sha256(await stored(`${home}/${path}`)), path).toBe(hash);
      return Number((await stored(`${home}/files/versi.txt`)).toString());
    };

    const target = s3Target({ name: 's3', bucket, live: true });
    await target.publish(await version(0));
    const seen = new Set<string>();
    let before = 0;
    // Every third request, from another one each time; `e2e/killed.test.ts` tries every command of the other target.
    const first = Math.ceil(Math.random() * 3);
    for (let turn = first; turn < 80; turn += 3) {
      const release = await version(turn);
      let child: ChildProcess | undefined;
      const hears = (['nothing', 'half', 'all'] as const)[((turn - first) / 3) % 3] ?? 'all';
      guard.arm(turn, hears, () => child && kill(child));
      child = start(guard.endpoint, release);
      await once(child, 'exit');
      const now = await shown();
      expect([before, turn], `killed at request ${turn}, of which the bucket heard ${hears}`).toContain(now);
      // Of a bucket that serves by itself, each file is an old one or a new one, never a part.
      for (const { key: path } of await bucket.list('dinkes/live/'))
        if (path.endsWith('a.txt'))
          expect([before, turn].map((number) => `${number} `.repeat(2_000))).toContain((await stored(path)).toString());
      if (child.signalCode === null) {
        expect([child.exitCode, now]).toEqual([0, turn]);
        break;
      }
      seen.add(now === turn ? 'new' : 'old');
      await target.publish(release);
      expect(await shown()).toBe(turn);
      for (const [path, hash] of servedFiles(release.manifest))
        if (!/\.(?:br|gz)$/.test(path)) expect(sha256(await stored(`dinkes/live/${path}`)), path).toBe(hash);
      before = turn;
    }
    expect(seen).toEqual(new Set(['old', 'new']));
    expect(guard.passed).toBeGreaterThan(20);
  } finally {
    await guard.stop();
  }
});
