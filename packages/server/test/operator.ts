import type { Hono } from 'hono';
import { z } from 'zod';
import { createApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import type { LogEntry } from '../src/log.ts';
import { FakeGitHub } from './fake-github.ts';

/** The OAuth app of the tests. */
export const registeredApp = { clientId: 'Iv23liExample', clientSecret: 'example-client-secret-0123456789' };

/** The editor of the tests, and what Decap sends from it. */
export const editor = 'https://cms.ukur.example';
export const fromEditor = { provider: 'github', site_id: 'cms.ukur.example', scope: 'repo' };

/** A configuration as the environment gives it. @throws Error when it is wrong. */
export function configOf(environment: Record<string, string>): Config {
  const result = readConfig({
    PUBLIC_URL: 'https://masuk.ukur.example',
    CMS_ORIGINS: `${editor},http://localhost:4321`,
    GITHUB_CLIENT_ID: registeredApp.clientId,
    GITHUB_CLIENT_SECRET: registeredApp.clientSecret,
    ...environment,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.config;
}

/** A service with the GitHub it talks to, and what it logged. */
export interface TestService {
  readonly app: Hono;
  readonly github: FakeGitHub;
  readonly logs: LogEntry[];
}

/** Starts a GitHub and makes a service that uses it. */
export async function startTestService(environment: Record<string, string> = {}): Promise<TestService> {
  const github = await FakeGitHub.start(registeredApp);
  const logs: LogEntry[] = [];
  const app = createApp(configOf({ GITHUB_URL: github.url, ...environment }), (entry) => logs.push(entry));
  return { app, github, logs };
}

const deliverySchema = z.object({ origin: z.string(), greeting: z.string(), content: z.string() });

/** A page that came back: what the operator reads, and what its script would hand over to whom. */
export interface ReadPage {
  readonly status: number;
  readonly html: string;
  readonly text: string;
  readonly delivery: z.infer<typeof deliverySchema> | undefined;
}

/** One person with one browser, who keeps cookies. */
export class Operator {
  readonly address: string;
  cookie = '';
  readonly #app: Hono;

  constructor(app: Hono, address = '203.0.113.7') {
    this.#app = app;
    this.address = address;
  }

  async get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    const env = { incoming: { socket: { remoteAddress: this.address } } };
    const response = await this.#app.request(path, { headers: { cookie: this.cookie, ...headers } }, env);
    for (const header of response.headers.getSetCookie()) this.cookie = header.split(';')[0] ?? '';
    return response;
  }

  /** Presses the button in the editor. */
  async ask(query: Record<string, string> = fromEditor): Promise<Response> {
    return this.get(`/auth?${new URLSearchParams(query)}`);
  }

  /** Follows the redirect to GitHub and consents. @returns the path that GitHub leads back to. */
  async consent(asked: Response): Promise<string> {
    const answer = await fetch(asked.headers.get('location') ?? '', { redirect: 'manual' });
    const { pathname, search } = new URL(answer.headers.get('location') ?? '');
    return pathname + search;
  }

  /** The whole way. */
  async signIn(): Promise<ReadPage> {
    return readPage(await this.get(await this.consent(await this.ask())));
  }
}

/** Reads a page of the popup. */
export async function readPage(response: Response): Promise<ReadPage> {
  const html = await response.text();
  const data = /<script type="application\/json" id="delivery">(.*?)<\/script>/s.exec(html)?.[1];
  return {
    status: response.status,
    html,
    text: /<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '',
    delivery: data === undefined ? undefined : deliverySchema.parse(JSON.parse(data)),
  };
}
