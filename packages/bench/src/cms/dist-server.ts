import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A server of built files on this machine. */
export interface DistServer {
  /** `http://cms.localhost:<port>`; names under `localhost` lead to this machine. */
  readonly origin: string;
  /** The built file that answers a path of an address. */
  readonly fileOf: (pathname: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What any web server compresses. */
const compressible = new Set(['.html', '.js', '.css', '.svg']);

/** Serves a built site as a plain web server does: index pages of folders, text compressed with gzip. */
export async function serveDist(dist: string): Promise<DistServer> {
  const fileOf = async (pathname: string): Promise<string> => {
    const path = join(dist, normalize(decodeURIComponent(pathname)));
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    );
    return isFolder ? join(path, 'index.html') : path;
  };
  const server = createServer(async (request, response) => {
    const file = await fileOf(new URL(request.url ?? '/', 'http://cms.localhost').pathname);
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) return void response.writeHead(404).end();
    const extension = extname(file);
    const head = { 'Content-Type': types[extension] ?? 'application/octet-stream' };
    if (!compressible.has(extension)) return void response.writeHead(200, head).end(bytes);
    response.writeHead(200, { ...head, 'Content-Encoding': 'gzip' }).end(gzipSync(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://cms.localhost:${port}`,
    fileOf,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
