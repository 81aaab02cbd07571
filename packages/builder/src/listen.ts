import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { BuilderPool } from './pool.ts';
import { type Reply, requestSchema } from './protocol.ts';

/** A pool that can be reached by other processes of this user. */
export interface BuilderServer {
  /** For the environment variable `builderAddress` (`protocol.ts`) of those who are to use it. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Lets build scripts of sites, which Turborepo starts, use a pool. It listens on a socket in a folder that only this
 * user may enter (on Windows on a named pipe).
 */
export async function listenForBuilds(pool: BuilderPool): Promise<BuilderServer> {
  const folder = await mkdtemp(join(tmpdir(), 'opd-builder-'));
  const address = process.platform === 'win32' ? `\\\\.\\pipe\\${folder.split('\\').at(-1)}` : join(folder, 'socket');
  const server = createServer((socket) => void serve(socket, pool));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address, resolve);
  });
  return {
    address,
    close: async () => {
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One connection is one build. Whoever asks wrongly, or goes away, is not answered. */
async function serve(socket: Socket, pool: BuilderPool): Promise<void> {
  socket.on('error', () => undefined);
  const reply = (message: Reply) => socket.writable && socket.write(`${JSON.stringify(message)}\n`);
  for await (const line of createInterface({ input: socket })) {
    const request = requestSchema.safeParse(parseJson(line));
    if (!request.success) break;
    const outcome = await pool.build(request.data, (text) => reply({ line: text }));
    reply({ outcome });
    break;
  }
  socket.end();
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
