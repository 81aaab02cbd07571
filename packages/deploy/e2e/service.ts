import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import getPort from 'get-port';
import { repositoryRoot } from './web-server.ts';

/** The service that signs operators in and takes votes, as it runs behind nginx. */
export class Service {
  /** `http://127.0.0.1:8787`. */
  readonly address: string;
  readonly #folder: string;
  readonly #process: ChildProcess;

  private constructor(address: string, folder: string, running: ChildProcess) {
    this.address = address;
    this.#folder = folder;
    this.#process = running;
  }

  /** @throws Error when it does not answer. */
  static async start(): Promise<Service> {
    const port = await getPort({ host: '127.0.0.1' });
    const votes = await mkdtemp(join(tmpdir(), 'opd-votes-'));
    const env = {
      ...process.env,
      ...{ PUBLIC_URL: 'https://masuk.bojonegorokab.go.id', CMS_ORIGINS: 'https://cms.bojonegorokab.go.id' },
      ...{
        GITHUB_CLIENT_ID: 'contoh',
        GITHUB_CLIENT_SECRET: 'contoh-bukan-rahasia-apa-pun',
        PORT: String(port),
        TRUSTED_PROXIES: '1',
        SERVES: 'sign-in,votes',
        VOTES_DATABASE: join(votes, 'suara.sqlite'),
      },
    };
    const folder = join(repositoryRoot, 'packages/server');
    const running = spawn(process.execPath, ['src/main.ts'], { cwd: folder, env, stdio: 'ignore' });
    const service = new Service(`http://127.0.0.1:${port}`, votes, running);
    for (let turn = 0; turn < 200; turn++) {
      const answer = await fetch(`${service.address}/healthz`).catch(() => undefined);
      if (answer?.ok) return service;
      await pause(50);
    }
    await service.stop();
    throw new Error('The service does not answer.');
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('close', resolve));
    if (this.#process.exitCode === null && this.#process.kill('SIGTERM')) await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }
}
