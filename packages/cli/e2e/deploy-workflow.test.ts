import { execFile, execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryRoot } from '../src/workspace.ts';
import { copyRepository } from '../test/repository-copy.ts';

const stepSchema = z.object({ name: z.string().optional(), run: z.string().optional() });
const workflowSchema = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(stepSchema) })) });
const actionSchema = z.object({ runs: z.object({ steps: z.array(stepSchema) }) });
const read = async (path: string): Promise<unknown> =>
  parse(await readFile(new URL(`../../../.github/${path}`, import.meta.url), 'utf8'));

/** The steps of the workflow, and those of the action that it ends with. */
async function steps() {
  const { jobs } = workflowSchema.parse(await read('workflows/deploy.yml'));
  const { runs } = actionSchema.parse(await read('actions/send/action.yml'));
  return [...Object.values(jobs).flatMap((job) => job.steps), ...runs.steps];
}

describe('a merge, through the steps of the workflow, onto a folder of this machine', () => {
  let folder = '';
  let clone = '';
  const summary = () => readFile(join(folder, 'summary'), 'utf8');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' }).trim();

  /** As GitHub and Forgejo run a step: with bash, which stops at the first failure. */
  async function run(name: string, env: Record<string, string> = {}): Promise<string> {
    const step = (await steps()).find((one) => one.name === name);
    const own = {
      ...{ GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') },
      ...{ RUNNER_TEMP: folder, GITHUB_SERVER_URL: 'https://git.example', OPD_ROOT: clone },
      PATH: `${folder}/bin:${process.env.PATH}`,
    };
    return new Promise((resolve, reject) => {
      const options = { cwd: clone, env: { ...process.env, ...own, ...env }, maxBuffer: 1e8 };
      execFile('bash', ['-e', '-c', step?.run ?? 'exit 9'], options, (error, stdout, stderr) => {
        if (error) reject(new Error(`${name}\n${stdout}${stderr}`));
        else resolve(stdout);
      });
    });
  }

  beforeAll(async () => {
    [folder, clone] = await Promise.all([mkdtemp(join(tmpdir(), 'opd-deploy-workflow-')), copyRepository()]);
    const config = join(clone, 'content/kabupaten.yaml');
    const text = await readFile(config, 'utf8');
    const target = `deployTargets:\n  - name: web\n    kind: directory\n    path: ${folder}/www\n`;
    await writeFile(config, text.replace(/^deployTargets:\n(?: .*\n)+/m, target));
    await mkdir(join(clone, 'sites/balen'), { recursive: true });
    await cp(join(repositoryRoot, 'sites/balen/dist'), join(clone, 'sites/balen/dist'), { recursive: true });
    git('init', '--quiet', '--initial-branch=main');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--allow-empty', '-m', 'Awal');
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'host.git')]);
    git('remote', 'add', 'origin', join(folder, 'host.git'));
    await mkdir(join(folder, 'bin'));
    // As `npm run --silent opd -- …`, on the copy.
    await writeFile(
      join(folder, 'bin/npm'),
      `#!/bin/bash\nshift 4\nexec ${process.execPath} ${join(repositoryRoot, 'packages/cli/bin/opd.ts')} "$@"\n`,
    );
    await chmod(join(folder, 'bin/npm'), 0o755);
  }, 120_000);
  afterAll(async () => {
    for (const one of [folder, clone]) await rm(one, { recursive: true, force: true });
  });

  test('puts the site there, tells its address, and keeps its manifest on a branch', async () => {
    expect(await run('Cari yang terakhir diterbitkan')).toContain('base=\n');
    await run('Ambil catatan rilis');
    await run('Kirim ke peladen', { SITES: 'balen', KEY: 'kunci contoh' });
    expect(await readFile(join(folder, 'www/balen/current/files/index.html'), 'utf8')).toContain('Kecamatan Balen');
    expect(await summary()).toContain('https://balen.bojonegorokab.go.id');
    await expect(readFile(join(folder, 'kunci'))).rejects.toThrow('ENOENT');

    await run('Catat rilis', { TOKEN: 'rahasia', COMPLETE: 'true' });
    git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    const manifest = git('show', 'origin/rilis:balen/SHA256SUMS');
    expect(manifest).toBe((await readFile(join(folder, 'www/balen/current/SHA256SUMS'), 'utf8')).trim());
    expect(git('show', 'origin/rilis:commit')).toBe(git('rev-parse', 'HEAD'));
    expect(await run('Cari yang terakhir diterbitkan')).toBe(`base=${git('rev-parse', 'HEAD')}\n`);
  });

  test('keeps by the hour what is recorded, and claims no commit of which only a part was sent', async () => {
    const deployed = git('show', 'origin/rilis:commit');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '--quiet', '--allow-empty', '-m', 'Lain');
    await rm(join(clone, 'rilis'), { recursive: true });
    await run('Ambil catatan rilis');
    await run('Kirim ke peladen', { SITES: 'balen', KEY: 'kunci contoh' });
    await run('Catat rilis', { TOKEN: 'rahasia', COMPLETE: 'false' });
    git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*');
    expect(git('show', 'origin/rilis:commit')).toBe(deployed);
    expect(git('show', 'origin/rilis:balen/SHA256SUMS')).toContain('index.html');
  });
});
