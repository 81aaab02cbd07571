import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { regencyFile } from '@opd/testing/regency-file';
import type { Hono } from 'hono';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { LogEntry } from '../../src/log.ts';
import { Metrics } from '../../src/metrics.ts';
import { VoteDesk } from '../../src/votes/desk.ts';

/** An invented regency whose agency asks one question for its site, one for an article, and one that is over. */
export const askingContent = {
  'kabupaten.yaml': regencyFile(),
  'dinas/opd.yaml': `name: Dinas Contoh
abbreviation: Discontoh
kind: dinas
status: confirmed
subdomain: dinas
`,
  'dinas/operators.yaml': 'operators: []\n',
  'dinas/jajak.yaml': `polls:
  - { id: situs, question: Puaskah Anda dengan situs ini?, since: 2026-11-01, asksRemark: true, example: true }
  - { id: panen, question: Puaskah Anda dengan berita ini?, since: 2026-11-01, article: berita/2026-11-24-panen }
  - { id: lama, question: Puaskah Anda dengan acara ini?, since: 2026-01-01, until: 2026-02-01, article: berita/2026-01-01-acara }
`,
} satisfies Record<string, string>;

/** Writes content into a new folder. @returns its path. */
export async function writeContent(content: Readonly<Record<string, string>> = askingContent): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'opd-votes-'));
  for (const [path, text] of Object.entries(content)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** A service that takes votes, with what it logged. */
export interface TestDesk {
  readonly app: Hono;
  readonly desk: VoteDesk;
  readonly metrics: Metrics;
  readonly logs: LogEntry[];
  readonly folder: string;
  readonly database: string;
  /** Closes the database and deletes everything. */
  readonly close: () => Promise<void>;
}

/** Opens a service on a new database. The calendar is that of `OPD_TODAY`. */
export async function openTestDesk(environment: Record<string, string> = {}): Promise<TestDesk> {
  const folder = await writeContent();
  const database = join(folder, 'suara.sqlite');
  const logs: LogEntry[] = [];
  const log = (entry: LogEntry) => void logs.push(entry);
  const result = readConfig({
    ...{ SERVES: 'votes', PUBLIC_URL: 'https://suara.contohkab.go.id', VOTES_DATABASE: database, CONTENT: folder },
    ...{ REMARKS_SECRET: 'rahasia-contoh-yang-panjangnya-cukup', ...environment },
  });
  if (!result.ok || !result.config.votes) throw new Error(JSON.stringify(result));
  const metrics = new Metrics();
  const desk = await VoteDesk.open({ config: result.config.votes, log, metrics });
  const app = createApp(result.config, log, { votes: desk, metrics });
  const close = async () => {
    desk.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { app, desk, metrics, logs, folder, database, close };
}

/** A form as the page of a site sends it. */
export const filledIn = { jajak: 'situs', pilihan: 'puas', masukan: '', 'situs-web': '' };

/** One reader with one browser. */
export class Reader {
  readonly #app: Hono;
  readonly #address: string;
  readonly #browser: string;

  constructor(app: Hono, address = '203.0.113.7', browser = 'Peramban/1.0') {
    this.#app = app;
    this.#address = address;
    this.#browser = browser;
  }

  /** Asks for anything. */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'user-agent': this.#browser, ...init.headers };
    const env = { incoming: { socket: { remoteAddress: this.#address } } };
    return this.#app.request(path, { ...init, headers }, env);
  }

  /** Sends a form from the page of the site. */
  async vote(form: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Response> {
    return this.ask('/suara/dinas', {
      method: 'POST',
      headers: { origin: 'https://dinas.contohkab.go.id', ...headers },
      body: new URLSearchParams({ ...filledIn, ...form }),
    });
  }
}
