import { execFile, execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitCopy, copyRepository } from '@opd/testing/repository-copy';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { repositoryRoot } from '../src/workspace.ts';

const stepSchema = z.object({ name: z.string().optional(), run: z.string().optional() });
const workflowSchema = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(stepSchema) })) });
const actionSchema = z.object({ runs: z.object({ steps: z.array(stepSchema) }) });
const read = async (path: string): Promise<unknown> =>
  parse(await readFile(new URL(`../../../.github/${path}`, import.meta.url), 'utf8'));

/** The commands of the workflow, and those of the action that sends, by the names of their steps. */
async function commands(): Promise<Map<string, string>> {
  const { jobs } = workflowSchema.parse(await read('workflows/deploy.yml'));
  const { runs } = actionSchema.parse(await read('actions/send/action.yml'));
  const steps = [...Object.values(jobs).flatMap((job) => job.steps), ...runs.steps];
  return new Map(steps.flatMap(({ name = '', run }) => (run === undefined ? [] : [[name, run] as const])));
}

/** What GitHub and Forgejo tell every step. */
const host = {
  ...{ GITHUB_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'pemkab/situs' },
  ...{ GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '1', GITHUB_WORKFLOW: 'Terbitkan' },
  GITHUB_WORKFLOW_REF: 'pemkab/situs/.github/workflows/deploy.yml@refs/heads/main',
};

describe('a merge, through the steps of the workflow, onto a folder of this machine', () => {
  let folder = '';
  let clone = '';
  let key = '';
  const summary = () => readFile(join(folder, 'summary'), 'utf8');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' }).trim();

  const done = new Set<string>();

  /** As GitHub and Forgejo run a step: with bash, which stops at the first failure. @returns what it wrote and put out. */
  async function run(name: string, env: Record<string, string> = {}): Promise<string> {
    const command = (await commands()).get(name) ?? 'exit 9';
    done.add(name);
    const output = join(folder, 'output');
    await writeFile(output, '');
    const own = {
      ...{ GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: join(folder, 'summary'), RUNNER_TEMP: folder, OPD_ROOT: clone },
      PATH: `${folder}/bin:${process.env.PATH}`,
    };
    const wrote = await new Promise<string>((resolve, reject) => {
      const options = { cwd: clone, env: { ...process.env, ...host, ...own, ...env }, maxBuffer: 1e8 };
      execFile('bash', ['-e', '-c', command], options, (error, stdout, stderr) => {
        if (error) reject(new Error(`${name}\n${stdout}${stderr}`));
        else resolve(stdout);
      });
    });
    return wrote + (await readFile(output, 'utf8'));
  }

  beforeAll(async () => {
    [folder, clone] = await Promise.all([mkdtemp(join(tmpdir(), 'opd-deploy-workflow-')), copyRepository()]);
    const config = join(clone, 'content/kabupaten.yaml');
    const text = await readFile(config, 'utf8');
    const target = `deployTargets:\n  - name: web\n    kind: directory\n    path: ${folder}/www\n`;
    await writeFile(config, text.replace(/^deployTargets:\n(?: .*\n)+/m, target));
    await mkdir(join(clone, 'sites/balen'), { recursive: true });
    await cp(join(repositoryRoot, 'sites/balen/dist'), join(clone, 'sites/balen/dist'), { recursive: true });
    await commitCopy(clone);
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'host.git')]);
    git('remote', 'add', 'origin', join(folder, 'host.git'));
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'situs')]);
    key = await readFile(join(folder, 'situs'), 'utf8');
    // `npm run --silent opd -- …` and `npm run --silent check -- …`, on the copy. To build is the matter of other tests.
    const opd = `${process.execPath} ${join(repositoryRoot, 'packages/cli/bin/opd.ts')}`;
    await mkdir(join(folder, 'bin'));
    await writeFile(
      join(folder, 'bin/npm'),
      `#!/bin/bash
script="$3"
shift 4
case "$script" in
  build) echo "dibangun: $*" ;;
  check) exec ${opd} check "$@" ;;
  *) exec ${opd} "$@" ;;
esac
`,
    );
    await chmod(join(folder, 'bin/npm'), 0o755);
  }, 120_000);
  afterAll(async () => {
    for (const one of [folder, clone]) await rm(one, { recursive: true, force: true });
  });

  const fetch = () => git('fetch', '--quiet', 'origin', '+refs/heads/*:refs/remotes/origin/*');

  test('puts the site there, tells its address, and keeps its manifest on a branch', async () => {
    expect(await run('Cari yang terakhir diterbitkan')).toContain('base=\n');
    await run('Ambil catatan rilis');
    await run('Tulis daftar komponen');
    const sent = await run('Kirim ke peladen', { SITES: 'balen', KEY: key });
    expect(await readFile(join(folder, 'www/balen/current/files/index.html'), 'utf8')).toContain('Kecamatan Balen');
    expect(await summary()).toContain('https://balen.bojonegorokab.go.id');
    await expect(readFile(join(folder, 'kunci'))).rejects.toThrow('ENOENT');
    expect(sent).toMatch(/subjek<<akhir\n[0-9a-f]{64} {2}sbom.cdx.json\n[0-9a-f]{64} {2}balen\/SHA256SUMS\nakhir\n/);

    await run('Catat rilis', { TOKEN: 'rahasia', SENT: 'success', COMPLETE: 'true', MOMENT: '' });
    fetch();
    const manifest = git('show', 'origin/rilis:balen/SHA256SUMS');
    expect(manifest).toBe((await readFile(join(folder, 'www/balen/current/SHA256SUMS'), 'utf8')).trim());
    expect(git('show', 'origin/rilis:commit')).toBe(git('rev-parse', 'HEAD'));
    expect(await run('Cari yang terakhir diterbitkan')).toContain(`base=${git('rev-parse', 'HEAD')}\n`);
  });

  test('says of the release what it was built from and of which components, signed with the key of the deploy', async () => {
    const statement = JSON.parse(git('show', 'origin/rilis:balen/provenance.json'));
    const digest = execFileSync('sha256sum', [join(folder, 'www/balen/current/SHA256SUMS')], { encoding: 'utf8' });
    expect(statement.subject).toEqual([{ name: 'balen/SHA256SUMS', digest: { sha256: digest.slice(0, 64) } }]);
    expect(statement.predicate.buildDefinition.resolvedDependencies).toEqual([
      { uri: 'git+https://git.example/pemkab/situs@refs/heads/main', digest: { gitCommit: git('rev-parse', 'HEAD') } },
    ]);
    const components = JSON.parse(await readFile(join(clone, 'rilis/sbom.cdx.json'), 'utf8'));
    expect(components).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(components.components.map(({ name }: { name: string }) => name)).toContain('astro');
    const [byproduct] = statement.predicate.runDetails.byproducts;
    const list = execFileSync('sha256sum', [join(clone, 'rilis/sbom.cdx.json')], { encoding: 'utf8' });
    expect(byproduct).toEqual({ name: 'sbom.cdx.json', digest: { sha256: list.slice(0, 64) } });

    // As packages/deploy/README.md tells it.
    await writeFile(join(folder, 'penanda'), `situs ${await readFile(join(folder, 'situs.pub'), 'utf8')}`);
    const proof = ['-Y', 'verify', '-n', 'situs-opd', '-I', 'situs', '-f', join(folder, 'penanda')];
    const verify = (input: Buffer) =>
      execFileSync('ssh-keygen', [...proof, '-s', join(clone, 'rilis/balen/provenance.json.sig')], { input });
    const signed = await readFile(join(clone, 'rilis/balen/provenance.json'));
    expect(verify(signed).toString()).toContain('Good "situs-opd" signature for situs');
    expect(() => verify(Buffer.concat([signed, Buffer.from(' ')]))).toThrow();
  });

  test('checks and builds what a change affects, and nothing else', async () => {
    const base = git('rev-parse', 'HEAD');
    expect(await run('Periksa isi', { BASE: base })).not.toContain('::error');
    expect(await run('Bangun', { BASE: base })).toBe('situs=\nsitus=\n');
    const contact = join(clone, 'content/balen/opd.yaml');
    await writeFile(contact, `${await readFile(contact, 'utf8')}# Diperiksa.\n`);
    git('commit', '--quiet', '--all', '--message', 'Balen');
    expect(await run('Bangun', { BASE: base })).toContain('dibangun: balen cms portal');
    expect(await run('Bangun', { BASE: '' })).toMatch(/dibangun: .*\bbalen\b.*\bdinkominfo\b/);
    expect(await run('Tulis subjek', { SUBJECTS: 'a  b' })).toBe('');
  });

  test('keeps by the hour what is recorded, and claims no commit of which only a part was sent', async () => {
    const deployed = git('show', 'origin/rilis:commit');
    await rm(join(clone, 'rilis'), { recursive: true });
    await run('Ambil catatan rilis');
    await run('Kirim ke peladen', { SITES: 'balen', KEY: key });
    await run('Catat rilis', { TOKEN: 'rahasia', SENT: 'success', COMPLETE: 'false', MOMENT: '2026-11-25T08:07' });
    fetch();
    expect(git('show', 'origin/rilis:commit')).toBe(deployed);
    expect(git('show', 'origin/rilis:saat')).toBe('2026-11-25T08:07');
    expect(git('show', 'origin/rilis:balen/SHA256SUMS')).toContain('index.html');
  });

  test('records what was sent though another site failed, signs nothing else, and tries the rest again', async () => {
    const deployed = git('show', 'origin/rilis:commit');
    // What somebody put onto the branch is not signed along.
    await writeFile(join(clone, 'rilis/balen/provenance.json'), '{}');
    await rm(join(clone, 'rilis/balen/provenance.json.sig'));
    await mkdir(join(folder, 'www/dander/releases'), { recursive: true });
    const attempt = run('Kirim ke peladen', { SITES: 'dander', KEY: key });
    await expect(attempt).rejects.toThrow('0 of 1 sites are on web.');
    expect(await readFile(join(folder, 'output'), 'utf8')).toBe('subjek<<akhir\nakhir\n');
    await expect(readFile(join(clone, 'rilis/balen/provenance.json.sig'))).rejects.toThrow('ENOENT');
    await run('Catat rilis', { TOKEN: 'rahasia', SENT: 'failure', COMPLETE: 'true', MOMENT: '2026-11-25T09:07' });
    fetch();
    expect(git('show', 'origin/rilis:commit')).toBe(deployed);
    expect(git('show', 'origin/rilis:saat')).toBe('2026-11-25T08:07');
  });

  test('leaves no command of the workflow untried but the installation', async () => {
    expect([...(await commands()).keys()].filter((name) => !done.has(name))).toEqual(['Pasang perangkat']);
  });
});
