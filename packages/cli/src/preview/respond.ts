import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { messagePage } from './message-page.ts';
import { findRedirect } from './redirects.ts';
import type { ServedSite } from './served-sites.ts';

/** Answers a request for a built site: redirects first, then files, then the site's own 404 page. */
export async function respond(site: ServedSite, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query] = splitAddress(request.url ?? '/');
  const suffix = query === undefined ? '' : `?${query}`;
  const redirect = findRedirect(site.redirects, path);
  if (redirect) return sendTo(response, redirect.status, redirect.location + suffix);
  if (path === '/_redirects') return notFound(site, response);
  if (needsSlash(site.folder, path)) return sendTo(response, 301, `${path}/${suffix}`);
  // A file may vanish between its being found and its being opened; the preview lives on.
  response.once('pipe', (source) => source.once('error', () => response.destroy()));
  site.files(request, response, () => notFound(site, response));
}

/** Redirects. */
export function sendTo(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-store' }).end();
}

/** Sends a page. */
export function sendPage(response: ServerResponse, status: number, html: string | Buffer): void {
  response.writeHead(status, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' }).end(html);
}

function splitAddress(url: string): [string, string | undefined] {
  const at = url.indexOf('?');
  return at < 0 ? [url, undefined] : [url.slice(0, at), url.slice(at + 1)];
}

/** A folder asked for without its final slash: relative links on its page would lead astray. */
function needsSlash(folder: string, path: string): boolean {
  if (path.endsWith('/') || path.startsWith('//')) return false;
  const local = join(folder, decode(path));
  if (!local.startsWith(folder + sep) || local.includes('\0')) return false;
  return statSync(local, { throwIfNoEntry: false })?.isDirectory() === true && existsSync(join(local, 'index.html'));
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

async function notFound(site: ServedSite, response: ServerResponse): Promise<void> {
  const page = await readFile(join(site.folder, '404.html')).catch(() => undefined);
  sendPage(
    response,
    404,
    page ?? messagePage('Halaman tidak ditemukan', ['Periksa alamatnya, atau mulai dari beranda.']),
  );
}
