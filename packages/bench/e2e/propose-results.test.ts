import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const jobsSchema = z.object({
  jobs: z.object({ usulkan: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }),
});

const files = ['RESULTS.md', 'history.json', 'history.svg'];

/** The step that proposes what was measured, in a clone with a host of its own and a stand-in for `gh`. */
describe('a week, through the step that proposes its results', () => {
  let folder = '';
  let clone = '';
  let step = '';

  /** As GitHub runs a step: with bash, which stops at the first failure. */
  function run(command: string, cwd = clone): Promise<string> {
    return new Promise((resolve, reject) => {
      const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}`, GH_LOG: join(folder, 'asked') };
      execFile('bash', ['-e', '-c', command], { cwd, env }, (error, stdout, stderr) => {
        if (error) reject(new Error(`${command}\n${stdout}${stderr}`));
        else resolve(stdout + stderr);
      });
    });
  }

  /** What was measured lies where the workflow downloads it. @returns what `gh` was asked to create. */
  async function week(figures: string): Promise<string[]> {
    await writeFile(join(folder, 'asked'), '');
    await run('git switch --quiet main && git reset --quiet --hard origin/main');
    await mkdir(join(clone, 'hasil-ukur'), { recursive: true });
    for (const file of files) await writeFile(join(clone, 'hasil-ukur', file), figures);
    await run(step);
    const asked = await readFile(join(folder, 'asked'), 'utf8');
    return asked.split('\n').filter((line) => line.startsWith('pr create'));
  }

  const host = () => join(folder, 'origin.git');

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-results-'));
    clone = join(folder, 'clone');
    const workflow = await readFile(new URL('../../../.github/workflows/bench.yml', import.meta.url), 'utf8');
    const { jobs } = jobsSchema.parse(parse(workflow));
    step = jobs.usulkan.steps.flatMap((one) => one.run ?? []).join('\n');
    await mkdir(join(folder, 'bin'));
    const gh = `#!/bin/bash
echo "$@" >> "$GH_LOG"
case "$1 $2" in
  'pr list') [ -e '${folder}/created' ] && echo 1 || echo 0 ;;
  'pr create') touch '${folder}/created' ;;
esac
`;
    await writeFile(join(folder, 'bin/gh'), gh);
    await chmod(join(folder, 'bin/gh'), 0o755);
    await run(`git init --quiet --bare --initial-branch=main '${host()}'`, folder);
    await run(`git clone --quiet '${host()}' clone 2>&1`, folder);
    await run(
      'git config user.name Uji && git config user.email uji@contoh.example && git switch --quiet --create main && ' +
        'mkdir -p packages/bench && echo Mulai > packages/bench/README.md && git add . && git commit --quiet -m Mulai && git push --quiet origin main',
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('opens a pull request with the three files and nothing else', async () => {
    expect(await week('satu')).toHaveLength(1);
    const changed = await run('git diff --name-only main hasil-ukur', host());
    expect(changed.trim().split('\n')).toEqual(files.map((file) => `packages/bench/${file}`));
  });

  test('and the next week, while it is open, brings it up to date', async () => {
    expect(await week('dua')).toEqual([]);
    expect(await run('git show hasil-ukur:packages/bench/history.json', host())).toBe('dua');
    expect((await run('git log --format=%s main..hasil-ukur', host())).trim()).toBe('Catat hasil pengukuran kecepatan');
  });
});
