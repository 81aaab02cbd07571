import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { findRedirect } from '@opd/deploy/redirects';
import { type LocalOrigins, localAddress, withLocalLinks } from './local-links.ts';
import { messagePage } from './message-page.ts';
import type { ServedSite } from './served-sites.ts';

/**
 * Answers a request for a built site: redirects first, then files, then the site's own 404 page.
 * @param origins where links and redirects to the sites of this preview lead.
 */
export async function respond(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  origins: LocalOrigins,
): Promise<void> {
  const [path = '/', query] = splitAddress(request.url ?? '/');
  const suffix = query === undefined ? '' : `?${query}`;
  const redirect = findRedirect(site.redirects, path);
  if (redirect?.status === 410) return gone(site, redirect.location, response, origins);
  if (redirect) return sendTo(response, redirect.status, localAddress(redirect.location, origins) + suffix);
  if (path === '/_redirects') return notFound(site, response, origins);
  const folders = site.fresh ? [site.fresh.folder, site.folder] : [site.folder];
  if (folders.some((folder) => needsSlash(folder, path))) return sendTo(response, 301, `${path}/${suffix}`);
  const [file] = folders.flatMap((folder) => pageFile(folder, path) ?? []);
  const page = await readPage(file, origins);
  if (page) return sendPage(response, 200, page);
  // A file may vanish between its being found and its being opened; the preview lives on.
  response.once('pipe', (source) => source.once('error', () => response.destroy()));
  const below = () => site.files(request, response, () => notFound(site, response, origins));
  if (site.fresh) site.fresh.files(request, response, below);
  else below();
}

/** Redirects. */
export function sendTo(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-store' }).end();
}

/** Sends a page. */
export function sendPage(response: ServerResponse, status: number, html: string | Buffer): void {
  const headers = {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
    'Cache-Control': 'no-store',
  };
  response.writeHead(status, headers).end(html);
}

function splitAddress(url: string): [string, string | undefined] {
  const at = url.indexOf('?');
  return at < 0 ? [url, undefined] : [url.slice(0, at), url.slice(at + 1)];
}

/** A folder asked for without its final slash: relative links on its page would lead astray. */
function needsSlash(folder: string, path: string): boolean {
  const local = path.endsWith('/') ? undefined : localPath(folder, path);
  if (local === undefined) return false;
  return statSync(local, { throwIfNoEntry: false })?.isDirectory() === true && existsSync(join(local, 'index.html'));
}

/** The HTML file that answers a path, found as sirv finds it; nothing when sirv would send something else. */
function pageFile(folder: string, path: string): string | undefined {
  const local = localPath(folder, path.replace(/\/$/, ''));
  if (local === undefined) return undefined;
  const candidates = local === folder ? [] : [local, `${local}.html`];
  const found = [...candidates, join(local, 'index.html')].find((file) =>
    statSync(file, { throwIfNoEntry: false })?.isFile(),
  );
  return found?.endsWith('.html') ? found : undefined;
}

/** Where a path lies on disk; nothing when that is outside the folder. */
function localPath(folder: string, path: string): string | undefined {
  if (path.startsWith('//')) return undefined;
  const local = join(folder, decode(path));
  return (local === folder || local.startsWith(folder + sep)) && !local.includes('\0') ? local : undefined;
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** A page with its links led to the preview. Latin-1 keeps every byte as it is, whatever the page's encoding. */
async function readPage(file: string | undefined, origins: LocalOrigins): Promise<Buffer | undefined> {
  const html = file === undefined ? undefined : await readFile(file, 'latin1').catch(() => undefined);
  return html === undefined ? undefined : Buffer.from(withLocalLinks(html, origins), 'latin1');
}

/** What was withdrawn: the page that says so, under a status that tells machines to forget the address. */
async function gone(site: ServedSite, path: string, response: ServerResponse, origins: LocalOrigins): Promise<void> {
  const page = await readPage(pageFile(site.folder, path), origins);
  sendPage(response, 410, page ?? messagePage('Halaman ditarik', ['Isinya dihapus dengan sengaja.']));
}

async function notFound(site: ServedSite, response: ServerResponse, origins: LocalOrigins): Promise<void> {
  const page = await readPage(join(site.folder, '404.html'), origins);
  sendPage(
    response,
    404,
    page ?? messagePage('Halaman tidak ditemukan', ['Periksa alamatnya, atau mulai dari beranda.']),
  );
}
