import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRegency } from '@opd/registry';
import { nodeReader } from '@opd/registry/node';
import getPort from 'get-port';
import { runChild } from '../io/child.ts';
import type { LocalOrigins } from './local-links.ts';

/** The service is a program of its own, so that its waits for the disk hold up no page. */
const program = fileURLToPath(new URL('../../../server/src/main.ts', import.meta.url));

/** What the votes of a preview need to know. */
export interface LocalVotesOptions {
  /** Port of the preview, whose sites stand for the real ones. */
  readonly port: number;
  /** The day for which the sites are built, `YYYY-MM-DD`. */
  readonly day: string;
  /** Prints for the developer. */
  readonly write: (line: string) => void;
}

/**
 * Starts the service that takes votes, on this machine alone, with its database in `.cache/votes`. It ends with the
 * preview. When it cannot start that is told, and the sites are served all the same.
 * @param root the repository.
 * @returns the host that the regency names, with the address that stands for it; nothing where none is named.
 */
export async function startVotes(root: string, { port, day, write }: LocalVotesOptions): Promise<LocalOrigins> {
  const { value: regency } = await loadRegency(nodeReader(join(root, 'content')));
  if (!regency?.voteService) return new Map();
  const folder = join(root, '.cache/votes');
  await mkdir(folder, { recursive: true });
  const own = await getPort({ host: '127.0.0.1' });
  const origin = `http://localhost:${own}`;
  const env = {
    ...{ SERVES: 'votes', PUBLIC_URL: origin, HOST: '127.0.0.1', PORT: String(own), METRICS_PORT: '' },
    ...{ VOTES_DATABASE: join(folder, 'suara.sqlite'), CONTENT: join(root, 'content'), SITES_PORT: String(port) },
    OPD_TODAY: day,
  };
  const isListening = await new Promise<boolean>((resolve) => {
    const onLine = (line: string) => {
      if (line.includes('"event":"listening"')) resolve(true);
      else if (!line.startsWith('{') || line.includes('"level":"error"')) write(line);
    };
    const ended = () => resolve(false);
    runChild({ command: process.execPath, args: [program], cwd: root, env, onLine }).then(ended, ended);
  });
  if (!isListening) {
    write('✗ The service of the votes did not start; forms of polls lead nowhere.');
    return new Map();
  }
  write(`Votes are taken at ${origin} and kept in .cache/votes.`);
  return new Map([[new URL(regency.voteService.url).host, origin]]);
}
