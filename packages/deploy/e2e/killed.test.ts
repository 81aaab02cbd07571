import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directoryTarget } from '../src/directory/directory-target.ts';
import { localShell } from '../src/directory/process-shell.ts';
import { stageSmall, temporaryFolder } from '../test/small-site.ts';

/** Programs that a deploy runs on the server. Before any of them the machine may die. */
const programs = ['mkdir', 'find', 'rsync', 'flock', 'readlink', 'rm', 'sha256sum', 'sync', 'mv', 'ln', 'date'];

test('a deploy killed before any of its commands leaves the old site whole, or the new one, and the next deploy ends it', async () => {
  await using folder = await temporaryFolder();
  const bin = join(folder.path, 'bin');
  await mkdir(bin);
  const count = join(folder.path, 'count');
  for (const program of programs) {
    const real = execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();
    // Counts the commands, and kills the shell that runs the one whose turn it is; of rsync, the line breaks.
    await writeFile(
      join(bin, program),
      `#!/bin/sh
n=$(($(cat ${count}) + 1))
echo $n > ${count}
if [ "$n" = "$OPD_KILL_AT" ]; then
  ${program === 'rsync' ? '' : 'kill -9 $PPID'}
  exit 137
fi
exec ${real} "$@"
`,
    );
    await chmod(join(bin, program), 0o755);
  }
  const www = join(folder.path, 'www');
  const target = directoryTarget({ name: 'web', path: www, shell: localShell() });
  const path = process.env.PATH;
  const version = async (number: number) => stageSmall(folder.path, { 'a.txt': `${number}`, 'b.txt': `${number}` });
  await target.publish(await version(0));
  let killed = 0;
  let shown = 0;
  for (let turn = 1; turn < 100; turn++) {
    const release = await version(turn);
    await writeFile(count, '0');
    process.env.PATH = `${bin}:${path}`;
    process.env.OPD_KILL_AT = String(turn);
    const end = await target.publish(release).then(
      () => 'done',
      () => 'killed',
    );
    process.env.PATH = path;
    const current = join(www, 'dinkes/current');
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: current });
    const now = Number(await readFile(join(current, 'files/a.txt'), 'utf8'));
    expect(now).toBe(Number(await readFile(join(current, 'files/b.txt'), 'utf8')));
    expect([shown, turn]).toContain(now);
    if (Number(await readFile(count, 'utf8')) < turn) {
      expect(end).toBe('done');
      break;
    }
    killed++;
    await target.publish(release);
    shown = turn;
    expect(await readFile(join(current, 'files/a.txt'), 'utf8')).toBe(String(turn));
  }
  process.env.OPD_KILL_AT = '';
  expect(killed).toBeGreaterThan(15);
  expect((await target.state('dinkes')).releases.length).toBeLessThanOrEqual(11);
});
