import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyRepository, reuseBuild } from '@opd/testing/repository-copy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { lintWorkflow } from '../test/lint-workflow.ts';

const stepSchema = z.object({
  name: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
});

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string() }),
  on: z.object({ schedule: z.array(z.object({ cron: z.string() })) }).loose(),
  jobs: z.object({
    terbitkan: z.object({ permissions: z.record(z.string(), z.string()), steps: z.array(stepSchema) }),
  }),
});

const path = '.github/workflows/publish.yml';
const file = new URL(`../../../${path}`, import.meta.url);

async function readWorkflow() {
  return workflowSchema.parse(parse(await readFile(file, 'utf8')));
}

describe('the workflow that publishes by the hour', () => {
  test('lints clean', async () => {
    expect(await lintWorkflow(await readFile(file, 'utf8'), path)).toEqual([]);
  });

  test('runs every hour, in turn with the deploys, pins every action, and puts no foreign text into a command', async () => {
    const { permissions, on, jobs, concurrency } = await readWorkflow();
    expect(on.schedule.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d+ \* \* \* \*$/)]);
    expect(permissions).toEqual({ contents: 'read' });
    expect(concurrency.group).toBe('terbitkan-perubahan');
    expect(jobs.terbitkan.permissions).toEqual({ contents: 'write' });
    for (const { uses, run } of jobs.terbitkan.steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$|^\.\/\.github\/actions\/send$/);
      expect(run ?? '').not.toContain('${{');
    }
    expect((await readFile(file, 'utf8')).match(/secrets\.\w+/g)).toEqual(['secrets.OPD_SSH_KEY']);
  });
});

describe('an hour, through the steps of the workflow', () => {
  let folder = '';
  let clone = '';

  /** As GitHub runs a step: with bash, which stops at the first failure. */
  function run(command: string, env: Record<string, string>): Promise<string> {
    return new Promise((resolve, reject) => {
      const options = { cwd: clone, env: { ...process.env, PATH: `${folder}/bin:${process.env.PATH}`, ...env } };
      execFile('bash', ['-e', '-c', command], { ...options, maxBuffer: 1e8 }, (error, stdout, stderr) => {
        if (error) reject(new Error(`${command}\n${stdout}${stderr}`));
        else resolve(stdout + stderr);
      });
    });
  }

  /**
   * Runs the steps at a moment.
   * @param now what the clock of the machine shows, in UTC.
   * @param last when something was sent last, on the regency's clock; never when empty.
   * @returns what the first step told the others.
   */
  async function hour(now: string, last: string): Promise<Record<string, string>> {
    const outputs = join(folder, 'outputs');
    await writeFile(outputs, '');
    const { steps } = (await readWorkflow()).jobs.terbitkan;
    const told = async () =>
      Object.fromEntries((await readFile(outputs, 'utf8')).split('\n').flatMap((line) => [line.split('=')] as const));
    const base = {
      GITHUB_OUTPUT: outputs,
      FAKE_NOW: now,
      FAKE_LAST: last,
      OPD_TODAY: '',
    };
    for (const { name, if: condition, run: command } of steps) {
      if (command === undefined || name === 'Pasang perangkat') continue;
      const { situs = '', saat = '' } = await told();
      if (condition !== undefined && situs === '') continue;
      await run(command, { ...base, SITES: situs, OPD_TODAY: saat });
    }
    const { situs = '', saat = '' } = await told();
    return { situs, saat };
  }

  beforeAll(async () => {
    [folder, clone] = await Promise.all([mkdtemp(join(tmpdir(), 'opd-publish-')), copyRepository()]);
    // That it is built is enough here; how, other tests say.
    await reuseBuild(clone, 'portal');
    await mkdir(join(folder, 'bin'));
    const script = async (name: string, text: string) => {
      await writeFile(join(folder, 'bin', name), `#!/bin/bash\n${text}\n`);
      await chmod(join(folder, 'bin', name), 0o755);
    };
    await script('date', 'case "$*" in *ago*) echo 2026-11-24T01:07Z ;; *) echo "$FAKE_NOW" ;; esac');
    // The branch `rilis` says when something was sent last.
    await script('git', '[ "$*" = "show origin/rilis:saat" ] && [ -n "$FAKE_LAST" ] && echo "$FAKE_LAST"');
    const entry = join(clone, 'content/balen/halaman/jadwal-pasar');
    await mkdir(entry, { recursive: true });
    await writeFile(
      join(entry, 'index.mdx'),
      `---
title: Jadwal pasar kecamatan
summary: Contoh jadwal pasar kecamatan yang tampil selama beberapa jam.
section: bantuan
unit: Seksi Contoh
published: 2026-11-25
publishAt: 2026-11-25T08:00
until: 2026-11-25T17:00
example: true
---

Pasar buka pukul tujuh.
`,
    );
  }, 120_000);
  afterAll(async () => {
    for (const one of [folder, clone]) await rm(one, { recursive: true, force: true });
  });

  const page = () => existsSync(join(clone, 'sites/balen/dist/halaman/jadwal-pasar/index.html'));

  test('in which nothing comes or goes builds nothing', async () => {
    expect(await hour('2026-11-25T00:07Z', '2026-11-25T06:07')).toEqual({ situs: '', saat: '2026-11-25T07:07' });
    expect(existsSync(join(clone, 'sites/balen/dist'))).toBe(false);
  });

  test('in which an entry comes builds its site with it, and the portal', async () => {
    expect(await hour('2026-11-25T01:07Z', '2026-11-25T00:07')).toEqual({
      situs: 'balen portal',
      saat: '2026-11-25T08:07',
    });
    expect(page()).toBe(true);
    expect(existsSync(join(clone, 'sites/portal/dist/index.html'))).toBe(true);
  });

  test('in which it ends, after hours that were missed, builds its site without it', async () => {
    const { situs } = await hour('2026-11-25T12:07Z', '2026-11-25T08:07');
    expect(situs).toBe('balen portal');
    expect(existsSync(join(clone, 'sites/balen/dist/index.html'))).toBe(true);
    expect(page()).toBe(false);
  });
});
