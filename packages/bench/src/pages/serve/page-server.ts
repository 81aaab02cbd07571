import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { type FileType, typeOf } from './file-types.ts';

/** One answer of the server. */
export interface Answer {
  /** Path that was asked for: `/berita/`. */
  readonly path: string;
  readonly kind: FileType['kind'];
  /** All bytes that went over the wire for it, head and body. */
  readonly bytes: number;
  readonly status: number;
}

/** A server of built pages that remembers what it sent. */
export interface PageServer {
  /** `http://localhost:<port>` */
  readonly origin: string;
  /** What was sent since this was last called. */
  readonly takeAnswers: () => Answer[];
  readonly close: () => Promise<void>;
}

/** Names that carry a hash of what the file holds: the builders' own folders for them. */
const hashedFolders = /^\/(aset|_astro)\//;

/**
 * Serves a folder on this machine as a good web server does: index pages of folders, text in Brotli of the highest
 * quality, made once, files with a hash in their name kept by browsers for a year. HTTP/1.1 without TLS, since
 * browsers trust no certificate that a command makes for itself.
 * @param folder built site; asked for anew each time, so that it may change.
 */
export async function servePages(folder: string): Promise<PageServer> {
  const compressed = new Map<string, Promise<Buffer>>();
  let answers: Answer[] = [];
  const server = createServer(async (request, response) => {
    const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
    const { socket } = request;
    const before = socket.bytesWritten;
    const file = await fileOf(folder, path);
    const { kind, contentType, compress } = typeOf(file ?? '.html');
    const status = file ? 200 : 404;
    response.on('finish', () => answers.push({ path, kind, bytes: socket.bytesWritten - before, status }));
    if (!file) return void response.writeHead(404, { 'Content-Type': contentType }).end();
    const caching = hashedFolders.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
    const head = { 'Content-Type': contentType, 'Cache-Control': caching };
    const accepts = request.headers['accept-encoding']?.includes('br') ?? false;
    if (!compress || !accepts) {
      const body = await readFile(file);
      return void response.writeHead(200, { ...head, 'Content-Length': body.length }).end(body);
    }
    const body = await (compressed.get(file) ?? remember(file));
    const encoding = { 'Content-Encoding': 'br', Vary: 'Accept-Encoding', 'Content-Length': body.length };
    response.writeHead(200, { ...head, ...encoding }).end(body);
  });
  const remember = (file: string): Promise<Buffer> => {
    const making = readFile(file).then(compressBest);
    compressed.set(file, making);
    return making;
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${portOf(server.address())}`,
    takeAnswers: () => {
      const taken = answers;
      answers = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The file that answers a path, if there is one. */
async function fileOf(folder: string, path: string): Promise<string | undefined> {
  const named = join(folder, normalize(decodeURIComponent(path)));
  const found = await stat(named).catch(() => undefined);
  if (found?.isFile()) return named;
  const index = join(named, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

function compressBest(bytes: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  return promisify(brotliCompress)(bytes, { params });
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server of pages got no port.');
  return address.port;
}
