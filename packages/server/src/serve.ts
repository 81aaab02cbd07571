import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ServiceConfig } from './config.ts';

/** Milliseconds that requests under way may take after the order to stop; more than the service waits for GitHub. */
const graceMs = 15_000;

/**
 * A sign-in is two GETs of a kilobyte or two, a vote a POST of less than eight. Whoever sends slowly or much does not hold
 * a connection for long; a proxy may keep an idle one for 65 seconds, longer than the 60 of nginx, so that it is nginx
 * who closes first. Node.js looks for those who are late every thirty seconds, which is too seldom for these limits.
 */
export const connectionLimits = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
  keepAliveTimeout: 65_000,
};

/** A service that listens. */
export interface RunningService {
  /** Where it listens. The port is the one it got. */
  readonly url: string;
  /** Takes no more requests, finishes those under way, cuts what takes too long. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts listening.
 * @param limits milliseconds and bytes, see `connectionLimits`.
 * @throws NodeJS.ErrnoException when the address is taken or not ours.
 */
export function startService(
  app: Hono,
  { HOST, PORT }: Pick<ServiceConfig, 'HOST' | 'PORT'>,
  limits = connectionLimits,
): Promise<RunningService> {
  const server = createServer(limits, getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(PORT, HOST, () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : PORT;
      resolve({ url: `http://${HOST}:${port}`, stop: () => stop(server) });
    });
  });
}

function stop(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  // A connection whose request was under way is kept open once it is answered, as if more were to come.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      clearInterval(sweep);
      resolve();
    });
  });
}
