import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import autocannon, { type Request } from 'autocannon';
import { z } from 'zod';
import { FakeGitHub } from '../test/fake-github.ts';

/**
 * Whole sign-ins against the real service, started as in production but for the limit of one address: `/auth`, then
 * `/callback` with the cookie, the state and a code that the fake GitHub checks against the PKCE verifier.
 * The rate is fixed, and autocannon corrects latencies for coordinated omission.
 * @example node bench/load.ts 200 30   # sign-ins a second, seconds
 */
const [rate = 200, seconds = 30] = process.argv.slice(2).map(Number);
const app = { id: 'Iv23liExample', secret: 'example-client-secret-0123456789' };
const readySchema = z.object({ url: z.string() });

const github = start('github.ts', [app.id, app.secret], {});
const githubUrl = await urlOf(github);
const service = start('../src/main.ts', [], {
  PUBLIC_URL: 'https://masuk.ukur.example',
  CMS_ORIGINS: 'https://cms.ukur.example',
  GITHUB_CLIENT_ID: app.id,
  GITHUB_CLIENT_SECRET: app.secret,
  GITHUB_URL: githubUrl,
  RATE_LIMIT: '1000000',
  PORT: '0',
});
const serviceUrl = await urlOf(service);

/** One sign-in, as its two requests share it. */
interface SignIn {
  callback?: string;
  cookie?: string;
}

let signedIn = 0;
const failures = new Map<string, number>();
const fail = (what: string) => failures.set(what, (failures.get(what) ?? 0) + 1);

const ask: Request = {
  path: '/auth?provider=github&site_id=cms.ukur.example&scope=repo',
  onResponse(status, _body, context: SignIn, headers) {
    const { location, 'set-cookie': cookie } = headersSchema.parse(lowerCase(headers ?? {}));
    if (status !== 302 || location === undefined) return fail(`/auth ${status}`);
    const asked = new URL(location).searchParams;
    const code = FakeGitHub.codeFor(asked.get('code_challenge') ?? '');
    context.callback = `/callback?${new URLSearchParams({ code, state: asked.get('state') ?? '' })}`;
    context.cookie = String(cookie).split(';')[0];
  },
};

const comeBack: Request = {
  setupRequest: (request, context: SignIn) => ({
    ...request,
    path: context.callback,
    headers: { cookie: context.cookie },
  }),
  onResponse(status, body) {
    if (status === 200 && body.includes('authorization:github:success:')) signedIn += 1;
    else fail(`/callback ${status}`);
  },
};

const headersSchema = z.object({
  location: z.string().optional(),
  'set-cookie': z.union([z.string(), z.string().array()]).optional(),
});

const before = await costOf(service);
console.log(`${rate} sign-ins a second for ${seconds} s against ${serviceUrl} …`);
const result = await autocannon({
  url: serviceUrl,
  connections: 50,
  duration: seconds,
  overallRate: rate * 2,
  requests: [ask, comeBack],
});
const after = await costOf(service);
service.kill('SIGTERM');
github.kill('SIGTERM');

const { latency, errors, timeouts, non2xx, statusCodeStats } = result;
const cpu = after.cpuSeconds - before.cpuSeconds;
console.log(`sign-ins          ${signedIn}, ${(signedIn / result.duration).toFixed(1)} a second`);
console.log(`errors            ${errors} of the connection, ${timeouts} timeouts, ${describeFailures()}`);
console.log(`statuses          ${JSON.stringify(statusCodeStats)} (${non2xx} not 2xx: the redirects of /auth)`);
console.log(
  `latency, ms       p50 ${latency.p50}  p90 ${latency.p90}  p99 ${latency.p99}  max ${latency.max}  (each of the two requests)`,
);
console.log(
  `service           ${((cpu / result.duration) * 100).toFixed(0)} % of one core, ${before.memoryMb} MB before, ${after.memoryMb} MB after`,
);
process.exitCode = failures.size === 0 && errors === 0 && timeouts === 0 ? 0 : 1;

function describeFailures(): string {
  return failures.size === 0 ? '0 answers that were wrong' : JSON.stringify(Object.fromEntries(failures));
}

function start(file: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  const path = fileURLToPath(new URL(file, import.meta.url));
  return spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Where a process listens: in its first line. What it says after that is read and dropped. */
async function urlOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The process has no output.');
  const lines = createInterface({ input: stdout });
  const [line] = await once(lines, 'line');
  return readySchema.parse(JSON.parse(String(line))).url;
}

/** Processor time and memory so far, as Linux counts them. Source: `man 5 proc`. */
async function costOf({ pid }: ChildProcess): Promise<{ readonly cpuSeconds: number; readonly memoryMb: number }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const memory = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpuSeconds: (Number(fields[11]) + Number(fields[12])) / 100, memoryMb: Math.round(Number(memory) / 1024) };
}

function lowerCase(headers: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
