import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { FakeGitHost } from './fake-git-host.ts';

const actionSchema = z.object({
  inputs: z.record(z.string(), z.object({ required: z.literal(true) })),
  runs: z.object({
    steps: z.array(z.object({ run: z.string(), shell: z.literal('bash'), env: z.record(z.string(), z.string()) })),
  }),
});
const text = readFileSync(new URL('../../../.github/actions/propose/action.yml', import.meta.url), 'utf8');

/** The action that proposes changed files, read. */
export const proposeAction = actionSchema.parse(parse(text));

/** What a workflow hands to the action. */
export type ProposeInputs = Readonly<Record<string, string>>;

/** A clone with a repository to push to and a host to ask, in which the action runs as a step of a workflow does. */
export class ProposalWorld {
  readonly #folder = mkdtempSync(join(tmpdir(), 'opd-propose-'));
  readonly host: FakeGitHost;

  private constructor(host: FakeGitHost) {
    this.host = host;
    const origin = join(this.#folder, 'origin.git');
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
    execFileSync('git', ['init', '--quiet', '--initial-branch=main', this.clone]);
    this.git('remote', 'add', 'origin', origin);
    this.git('config', 'user.name', 'Uji');
    this.git('config', 'user.email', 'uji@contoh.example');
  }

  /** @param files what `main` begins with, by path. */
  static async start(files: Readonly<Record<string, string>>, { forgejo = false } = {}): Promise<ProposalWorld> {
    const world = new ProposalWorld(await FakeGitHost.start({ forgejo }));
    world.merge(files);
    return world;
  }

  async stop(): Promise<void> {
    await this.host.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get clone(): string {
    return join(this.#folder, 'clone');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.clone, encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  /** What the host has of a branch: a file, or the names of the files that `main` has otherwise. */
  pushed(branch: string, path?: string): string {
    const args = path === undefined ? ['diff', '--name-only', 'main', branch] : ['show', `${branch}:${path}`];
    return execFileSync('git', args, { cwd: join(this.#folder, 'origin.git'), encoding: 'utf8', stdio: 'pipe' }).trim();
  }

  commitOf(branch: string): string {
    return execFileSync('git', ['rev-parse', branch], { cwd: join(this.#folder, 'origin.git'), encoding: 'utf8' });
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.clone, path)), { recursive: true });
      writeFileSync(join(this.clone, path), content);
    }
  }

  /** Puts files onto `main`, here and at the host. */
  merge(files: Readonly<Record<string, string>>): void {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'Gabung');
    this.git('push', '--quiet', 'origin', 'HEAD:refs/heads/main');
  }

  /** A run of a workflow begins with a checkout of `main`. */
  checkOut(): void {
    this.git('checkout', '--quiet', '--force', '-B', 'main', 'origin/main');
  }

  /** Runs a command as a step: with bash, which stops at the first failure. @throws Error with what it wrote. */
  run(command: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
    const own = {
      ...{ GITHUB_API_URL: this.host.api, GITHUB_REPOSITORY: 'pemkab/situs', RUNNER_TEMP: this.#folder },
      GITHUB_SERVER_URL: 'https://git.contoh.example',
    };
    const options = { cwd: this.clone, env: { ...process.env, ...own, ...env } };
    return new Promise((resolve, reject) => {
      execFile('bash', ['-e', '-c', command], options, (error, stdout, stderr) => {
        if (error) reject(new Error(stdout + stderr));
        else resolve(stdout + stderr);
      });
    });
  }

  /** Runs the action. @param inputs as a workflow writes them; the token is that of the host, when it is the workflow's. */
  async propose(inputs: ProposeInputs): Promise<string> {
    const given = { ...inputs, token: inputs.token?.startsWith('$') ? this.host.token : (inputs.token ?? '') };
    const missing = Object.keys(proposeAction.inputs).filter((name) => !(name in given));
    if (missing.length > 0) throw new Error(`The workflow does not give: ${missing.join(', ')}`);
    let output = '';
    for (const { run, env } of proposeAction.runs.steps) {
      const filled = Object.entries(env).map(([name, value]) => [name, fill(value, given)] as const);
      output += await this.run(run, Object.fromEntries(filled));
    }
    return output;
  }
}

/** `${{ inputs.judul }}` becomes what was given. */
function fill(value: string, given: ProposeInputs): string {
  return value.replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => given[name] ?? '');
}
