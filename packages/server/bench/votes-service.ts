import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const readySchema = z.object({ event: z.literal('listening'), url: z.string() });

/** The service as it runs in production, but for the limits of one address. */
export interface RunningVotes {
  readonly child: ChildProcess;
  readonly url: string;
}

/**
 * Starts the service for votes behind one proxy, whose `X-Forwarded-For` tells the readers apart.
 * @param database file of the votes. @param content folder with an OPD `dinas` that asks `situs`.
 */
export async function startVotes(
  database: string,
  content: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningVotes> {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: {
      ...{ SERVES: 'votes', PUBLIC_URL: 'https://suara.contohkab.go.id', VOTES_DATABASE: database, CONTENT: content },
      ...{ PORT: '0', TRUSTED_PROXIES: '1', VOTE_LIMIT: '1000000', NETWORK_VOTES: '1000000', RATE_LIMIT: '1000000' },
      ...{ OPD_TODAY: '2026-11-25', ...environment },
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (child.stdout === null) throw new Error('The process has no output.');
  const lines = createInterface({ input: child.stdout });
  const [line] = await once(lines, 'line');
  return { child, url: readySchema.parse(JSON.parse(String(line))).url };
}

/** Address of the reader with a number, in a network of its own. */
export function addressOf(reader: number): string {
  return `2001:db8:${(reader >> 16).toString(16)}:${(reader & 0xffff).toString(16)}::1`;
}

/** A vote as a browser sends it. @param reader its number. */
export function voteOf(reader: number): { readonly headers: Record<string, string>; readonly body: string } {
  const choices = ['sangat-puas', 'puas', 'cukup-puas', 'tidak-puas'];
  return {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'Peramban/1.0',
      'x-forwarded-for': addressOf(reader),
    },
    body: `jajak=situs&pilihan=${choices[reader % choices.length]}&masukan=&situs-web=`,
  };
}

/** Votes that the service has counted. */
export async function countedBy(url: string): Promise<number> {
  const results = await (await fetch(`${url}/suara/dinas/hasil.json`)).json();
  const schema = z.object({ polls: z.array(z.object({ poll: z.string(), votes: z.number() })) });
  return schema.parse(results).polls.find(({ poll }) => poll === 'situs')?.votes ?? 0;
}
