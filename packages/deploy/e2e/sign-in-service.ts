import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { repositoryRoot } from './web-server.ts';

/** The sign-in service of the operators' room, as it runs behind nginx. */
export class SignInService {
  /** `http://127.0.0.1:8787`. */
  readonly address: string;
  readonly #process: ChildProcess;

  private constructor(address: string, running: ChildProcess) {
    this.address = address;
    this.#process = running;
  }

  /** @throws Error when it does not answer. */
  static async start(): Promise<SignInService> {
    const port = await freePort();
    const env = {
      ...process.env,
      ...{ PUBLIC_URL: 'https://masuk.bojonegorokab.go.id', CMS_ORIGINS: 'https://cms.bojonegorokab.go.id' },
      ...{
        GITHUB_CLIENT_ID: 'contoh',
        GITHUB_CLIENT_SECRET: 'contoh-bukan-rahasia-apa-pun',
        PORT: String(port),
        TRUSTED_PROXIES: '1',
      },
    };
    const folder = join(repositoryRoot, 'packages/server');
    const running = spawn(process.execPath, ['src/main.ts'], { cwd: folder, env, stdio: 'ignore' });
    const service = new SignInService(`http://127.0.0.1:${port}`, running);
    for (let turn = 0; turn < 200; turn++) {
      const answer = await fetch(`${service.address}/healthz`).catch(() => undefined);
      if (answer?.ok) return service;
      await pause(50);
    }
    service.stop();
    throw new Error('The sign-in service does not answer.');
  }

  stop(): void {
    this.#process.kill('SIGTERM');
  }
}
