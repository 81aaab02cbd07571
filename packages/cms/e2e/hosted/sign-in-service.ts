import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import { z } from 'zod';

const serverPackage = new URL('../../../server/', import.meta.url);
const app = { id: 'Iv23liExample', secret: 'example-client-secret-0123456789' };
const readySchema = z.object({ url: z.string() });

/** The real sign-in service, with the stand-in for GitHub's OAuth of its own tests. */
export interface SignInService {
  /** Where operators sign in: `signInUrl` of `kabupaten.yaml`. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts both as they are started in production, each in a process of its own. @param cms origin of the CMS. */
export async function startSignInService(cms: string): Promise<SignInService> {
  const github = start('bench/github.ts', [app.id, app.secret], {});
  const port = await getPort({ host: '127.0.0.1' });
  const origin = `http://masuk.localhost:${port}`;
  const service = start('src/main.ts', [], {
    PUBLIC_URL: origin,
    CMS_ORIGINS: cms,
    GITHUB_CLIENT_ID: app.id,
    GITHUB_CLIENT_SECRET: app.secret,
    GITHUB_URL: await urlOf(github),
    PORT: String(port),
  });
  await urlOf(service);
  const stop = async () => {
    for (const one of [service, github]) {
      const gone = once(one, 'exit');
      if (one.exitCode === null && one.kill()) await gone;
    }
  };
  return { origin, stop };
}

function start(file: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const path = fileURLToPath(new URL(file, serverPackage));
  return spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Where a process listens: in its first line. */
async function urlOf({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('The process has no output.');
  const [line] = await once(createInterface({ input: stdout }), 'line');
  return readySchema.parse(JSON.parse(String(line))).url;
}
