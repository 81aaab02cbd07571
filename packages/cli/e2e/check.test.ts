import { existsSync } from 'node:fs';
import { appendFile, copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commitCopy, copyRepository } from '@opd/testing/repository-copy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { listBuilds, repositoryRoot } from '../src/workspace.ts';
import { type Outcome, report, run, type Step, stepsOf } from '../test/check-workflow.ts';

const jobsSchema = z.array(z.object({ part: z.string(), sites: z.string() }));

describe('a pull request, through the steps of the workflow', () => {
  const entry = 'content/balen/halaman/tentang/index.mdx';
  let origin = '';
  let clone = '';
  let base = '';
  let steps: Step[] = [];

  /** Makes a branch off main with a change, and runs the steps that follow the installation, then the report. */
  async function propose(
    branch: string,
    change: () => Promise<unknown>,
  ): Promise<Outcome & { readonly reports: unknown }> {
    await run(clone, `git checkout --quiet -B ${branch} origin/main`);
    await change();
    await run(clone, `git add . && git commit --quiet --message ${branch}`);
    const runner = await mkdtemp(join(tmpdir(), 'opd-runner-'));
    const env = { RUNNER_TEMP: runner, GITHUB_OUTPUT: join(runner, 'output') };
    const outcomes: Outcome[] = [];
    for (const step of steps.slice(1)) {
      outcomes.push(await run(clone, step.run, { ...step.env, ...env }));
      if (outcomes.at(-1)?.code !== 0) break;
    }
    const [, errors = ''] = /^errors=(.*)$/m.exec(await readFile(env.GITHUB_OUTPUT, 'utf8')) ?? [];
    await rm(runner, { recursive: true });
    const { code = 0 } = outcomes.at(-1) ?? {};
    const { reports } = await report({ result: code === 0 ? 'success' : 'failure', errors });
    return { code, output: outcomes.map(({ output }) => output).join(''), reports };
  }

  /** Runs the job that plans the build of the present branch, and reads what GitHub makes the matrix of. */
  async function plannedJobs() {
    const runner = await mkdtemp(join(tmpdir(), 'opd-runner-'));
    const output = join(runner, 'output');
    const [step] = await stepsAfterInstallation('rencana-bangun', { BASE: base });
    const outcome = await run(clone, step?.run ?? 'exit 2', { ...step?.env, GITHUB_OUTPUT: output });
    expect(outcome.code, outcome.output).toBe(0);
    const [, jobs = ''] = /^jobs=(.*)$/.exec((await readFile(output, 'utf8')).trim()) ?? [];
    await rm(runner, { recursive: true });
    return jobsSchema.parse(JSON.parse(jobs));
  }

  /** The steps of a job that run commands, but for the first, which installs. */
  async function stepsAfterInstallation(job: string, env: Readonly<Record<string, string>>): Promise<Step[]> {
    return (await stepsOf(job)).slice(1).map((step) => ({ ...step, env }));
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

  /** What the first step installs, linked file by file, with npm's own record of it; a run of all tests began with that very command. */
  async function install(): Promise<void> {
    const folders = (await readdir(join(repositoryRoot, 'packages'))).map((name) => `packages/${name}/node_modules`);
    for (const folder of ['node_modules', ...folders].filter((path) => existsSync(join(repositoryRoot, path)))) {
      const { code, output } = await run(repositoryRoot, `cp -al ${folder} '${join(clone, folder)}'`);
      expect(code, output).toBe(0);
    }
  }

  beforeAll(async () => {
    origin = await copyRepository();
    clone = await mkdtemp(join(tmpdir(), 'opd-clone-'));
    const who = 'git config user.name Uji && git config user.email uji@contoh.example';
    await commitCopy(origin);
    // Without the files of history, as the workflow clones.
    await run(origin, 'git config uploadpack.allowFilter true && git config uploadpack.allowAnySHA1InWant true');
    await run(clone, `git clone --quiet --filter=blob:none file://${origin} . && ${who}`);
    base = (await run(clone, 'git rev-parse origin/main')).output.trim();
    steps = (await stepsOf('periksa-isi')).map(({ run, env }) => ({ run, env: fillIn(env, base) }));
    expect(steps[0]?.run).toMatch(/^npm ci /);
    await install();
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
    const { code, output, reports } = await propose('foto', () => addPhoto(''));
    expect(code, output).toBe(1);
    expect(reports).toMatchObject([{ body: { state: 'failure', description: '1 hal perlu diperbaiki' } }]);
    expect(output).toMatch(new RegExp(`::error file=${entry},line=\\d+,col=1,title=photo-description-missing::`));
  });

  test('the same branch passes once the photo has a description', async () => {
    const described = () => addPhoto('Peta rawan banjir Kecamatan Balen di tepi sungai');
    const { code, output, reports } = await propose('foto', described);
    expect(code, output).toBe(0);
    expect(reports).toMatchObject([{ body: { state: 'success', description: 'Isi sudah benar' } }]);
  });

  test('of one page is built: that site and the portal, by one machine', async () => {
    expect(await plannedJobs()).toEqual([{ part: '1/1', sites: 'balen portal' }]);
    const [step] = await stepsAfterInstallation('bangun', {});
    const { code, output } = await run(clone, step?.run ?? 'exit 2', { SITES: 'balen portal' });
    expect(code, output).toBe(0);
    expect(output).toContain('2 sites: 2 built');
    const page = await readFile(join(clone, 'sites/balen/dist/halaman/tentang/index.html'), 'utf8');
    expect(page).toContain('alt="Peta rawan banjir Kecamatan Balen di tepi sungai"');
  });

  test('of the theme alone looks at no content, and deals all sites out to several machines', async () => {
    const { code, output } = await propose('tema', () => append('packages/theme/src/styles/base.css', '/* */\n'));
    expect(code, output).toBe(0);
    expect(output).toContain('0 berkas dan 0 foto diperiksa.');
    const jobs = await plannedJobs();
    expect(jobs.map(({ part }) => part)).toEqual(['1/4', '2/4', '3/4', '4/4']);
    expect(jobs.flatMap(({ sites }) => sites.split(' ')).sort()).toEqual(await listBuilds(clone));
  });

  test('of a guide builds nothing', async () => {
    await propose('panduan', () => append('README.md', '\n'));
    expect(await plannedJobs()).toEqual([]);
  });
});
