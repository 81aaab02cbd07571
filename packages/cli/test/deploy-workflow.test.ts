import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { lintWorkflow } from './lint-workflow.ts';

const stepSchema = z.object({
  name: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
  with: z.record(z.string(), z.coerce.string()).optional(),
});

const workflowSchema = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string(), 'cancel-in-progress': z.literal(false) }),
  jobs: z.record(
    z.string(),
    z.object({
      needs: z.string().optional(),
      if: z.string().optional(),
      environment: z.string().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

/** A workflow of this repository, as text and read. */
function readWorkflow(name: string) {
  const path = `.github/workflows/${name}.yml`;
  const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  return { path, text, workflow: workflowSchema.parse(parse(text)) };
}

describe.each(['deploy', 'verify'])('the workflow %s', (name) => {
  const { path, text, workflow } = readWorkflow(name);
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  test('lints clean', async () => {
    expect(await lintWorkflow(text, path)).toEqual([]);
  });

  test('may only read unless a job says so, pins every action, and puts no foreign text into a command', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$|^\.\/\.github\/actions\/send$/);
      expect(run ?? '').not.toContain('${{');
    }
  });
});

describe('the workflow that deploys', () => {
  const { workflow } = readWorkflow('deploy');
  const { periksa, terbitkan } = workflow.jobs;

  test('runs on main alone, after the check, in a protected environment', () => {
    expect(workflow.on).toMatchObject({ push: { branches: ['main'] } });
    expect(workflow.on).not.toHaveProperty('pull_request');
    expect(terbitkan).toMatchObject({
      needs: 'periksa',
      if: "github.ref == 'refs/heads/main'",
      environment: 'produksi',
      permissions: { contents: 'write' },
    });
    expect(periksa?.permissions).toBeUndefined();
  });

  test.each(['deploy', 'publish'])(
    'signs what %s sent in a job that may do nothing else and runs nothing of ours',
    (name) => {
      const { tandatangani } = readWorkflow(name).workflow.jobs;
      expect(tandatangani?.permissions).toEqual({ attestations: 'write', 'id-token': 'write' });
      expect(tandatangani?.if).toContain("github.server_url == 'https://github.com'");
      expect(tandatangani?.steps.flatMap(({ run }) => run ?? [])).toEqual([
        `printf '%s\\n' "$SUBJECTS" > "$RUNNER_TEMP/subjek"`,
      ]);
      expect(tandatangani?.steps.flatMap(({ uses }) => uses ?? [])).toEqual([
        expect.stringMatching(/^actions\/attest-build-provenance@[0-9a-f]{40}$/),
      ]);
      // No other job may ask for a key in the name of this repository.
      expect(readWorkflow(name).text.match(/id-token: write/g)).toHaveLength(1);
    },
  );

  test('hands the key and the token on to the action that sends, which shows each to one step', () => {
    const holding = (list: readonly z.infer<typeof stepSchema>[], words: string) =>
      list.flatMap(({ name, env, with: given }) =>
        Object.values({ ...env, ...given }).some((value) => value.includes(words)) ? [name] : [],
      );
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    expect(holding(steps, 'secrets.')).toEqual(['Kirim ke peladen dan catat']);
    expect(holding(steps, 'github.token')).toEqual(['Kirim ke peladen dan catat']);
    const action = readFileSync(new URL('../../../.github/actions/send/action.yml', import.meta.url), 'utf8');
    const { runs } = z.object({ runs: z.object({ steps: z.array(stepSchema) }) }).parse(parse(action));
    expect(holding(runs.steps, 'inputs.kunci')).toEqual(['Kirim ke peladen']);
    expect(holding(runs.steps, 'inputs.token')).toEqual(['Catat rilis']);
    for (const { run } of runs.steps) expect(run ?? '').not.toContain('${{');
  });
});

test('the workflow that compares runs every hour, and may write issues and nothing else', () => {
  const { workflow } = readWorkflow('verify');
  expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \* \* \* \*$/) }]);
  expect(workflow.jobs.bandingkan?.permissions).toEqual({ contents: 'read', issues: 'write' });
});
