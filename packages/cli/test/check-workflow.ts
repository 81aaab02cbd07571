import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { parse } from 'yaml';
import { z } from 'zod';

const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      name: z.string(),
      permissions: z.record(z.string(), z.string()).optional(),
      if: z.string().optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          env: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
});

const rulesetSchema = z.object({
  bypass_actors: z.array(z.object({ actor_type: z.string(), bypass_mode: z.string() })),
  rules: z.array(z.object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() })),
});

const github = new URL('../../../.github/', import.meta.url);

/** The workflow of the check. */
export const workflowFile = new URL('workflows/check.yml', github);

/** Reads the workflow of the check. */
export async function readWorkflow(): Promise<z.infer<typeof workflowSchema>> {
  return workflowSchema.parse(parse(await readFile(workflowFile, 'utf8')));
}

/** A ruleset of the default branch: what it asks of a rule, and who may pass it by. */
export async function readRuleset(name: string) {
  const text = await readFile(new URL(`rulesets/${name}.json`, github), 'utf8');
  const { rules, bypass_actors: bypass } = rulesetSchema.parse(JSON.parse(text));
  return { bypass, parametersOf: (type: string) => rules.find((rule) => rule.type === type)?.parameters };
}

/** A step that runs commands. */
export interface Step {
  readonly run: string;
  /** Expressions of GitHub as they are written. */
  readonly env: Readonly<Record<string, string>>;
}

/** The steps of a job that run commands. */
export async function stepsOf(job: string): Promise<Step[]> {
  const { jobs } = await readWorkflow();
  return (jobs[job]?.steps ?? []).flatMap(({ run, env = {} }) => (run === undefined ? [] : [{ run, env }]));
}

/** How a command ended. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a command as a step is run: with bash, and stopping at the first failure. */
export function run(folder: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1e8 };
    execFile('bash', ['-e', '-c', command], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ code, output: stdout + stderr });
    });
  });
}

/** What the host is told of a check. */
export interface Report {
  readonly path?: string;
  readonly token?: string;
  readonly body: unknown;
}

/**
 * Runs the second job against a stand-in for the host, on this machine.
 * @param check result and output of the first job.
 */
export async function report(check: { readonly result: string; readonly errors: string }) {
  const reports: Report[] = [];
  const server = createServer(async (request, response) => {
    reports.push({ path: request.url, token: request.headers.authorization, body: await json(request) });
    response.writeHead(201).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const [step] = await stepsOf('laporkan');
  const outcome = await run('.', step?.run ?? 'exit 1', {
    TOKEN: 'tanda-masuk',
    HEAD: 'abc123',
    PAGE: 'https://git.contoh.go.id/hasil/1',
    RESULT: check.result,
    ERRORS: check.errors,
    GITHUB_API_URL: `http://127.0.0.1:${port}`,
    GITHUB_REPOSITORY: 'pemkab/situs',
  });
  server.close();
  return { ...outcome, reports };
}
