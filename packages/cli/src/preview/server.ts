import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { cmsSlug } from '@opd/registry';
import { OpdError } from '../error.ts';
import type { SiteFacts } from '../workspace.ts';
import { cmsHeaders } from './cms/headers.ts';
import { previewOrigin, routeHost } from './hosts.ts';
import { type LocalOrigins, localOrigins } from './local-links.ts';
import { messagePage } from './message-page.ts';
import { respond, sendPage, sendTo } from './respond.ts';
import type { ServedSites } from './served-sites.ts';

/** What the server looks up for every request; all of it may change while it runs. */
export interface PreviewState {
  readonly sites: () => readonly SiteFacts[];
  readonly served: ServedSites;
  /** Message of the last build of a site, when it failed. */
  readonly failureOf: (slug: string) => string | undefined;
  /** Addresses beside those of the sites that lead to this machine, such as that of the votes. */
  readonly besides?: () => LocalOrigins;
  /** Answers what the CMS posts; without it there is no saving. */
  readonly cmsApi?: RequestListener;
}

/** One server for all sites; the host name chooses the site. */
export function createPreviewServer(state: PreviewState): Server {
  return createServer((request, response) => {
    answer(state, request, response).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
      if (response.headersSent) response.destroy();
      else sendPage(response, 500, messagePage('Pratinjau bermasalah', ['Pesan kesalahan ada di terminal.']));
    });
  });
}

async function answer(state: PreviewState, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const port = request.socket.localPort ?? 80;
  const route = routeHost(request.headers.host, state.sites());
  const isCms = route.kind === 'site' && route.slug === cmsSlug;
  if (isCms) for (const [name, value] of Object.entries(cmsHeaders)) response.setHeader(name, value);
  if (isCms && request.method === 'POST' && state.cmsApi) return void state.cmsApi(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (route.kind === 'moved') return sendTo(response, 301, `http://${route.host}${request.url ?? '/'}`);
  if (route.kind === 'unknown') return sendPage(response, 404, unknownHost(state.sites(), port));
  const site = state.served.get(route.slug);
  if (site) {
    const origins = new Map([...localOrigins(state.sites(), port), ...(state.besides?.() ?? [])]);
    return respond(site, request, response, origins);
  }
  return sendPage(response, 503, notBuilt(route.slug, state.failureOf(route.slug)));
}

function unknownHost(sites: readonly SiteFacts[], port: number): string {
  const links = sites.map((site) => ({ href: `${previewOrigin(site, port)}/`, text: site.name }));
  return messagePage('Tidak ada situs di alamat ini', ['Situs yang ada dalam pratinjau ini:'], { links });
}

function notBuilt(slug: string, failure: string | undefined): string {
  if (failure === undefined) {
    const paragraphs = [
      `Bila sedang dibangun, muat ulang halaman ini sebentar lagi. Bila tidak, jalankan: npm run build -- ${slug}`,
    ];
    return messagePage(`Situs ${slug} belum siap`, paragraphs);
  }
  const paragraphs = ['Perbaiki yang tertulis di bawah ini. Situs dibangun ulang begitu berkas disimpan.'];
  return messagePage(`Situs ${slug} belum dapat dibangun`, paragraphs, { details: failure });
}

/**
 * Starts listening on this machine only.
 * @param port 0 for any free one.
 * @returns the port.
 * @throws OpdError when the port cannot be had.
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/** The error for a port that cannot be had: what holds it back and how to choose another. */
export function portError(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  const other = `Choose another one: npm start -- --port ${port < 1024 ? 4321 : port + 1}`;
  if (code === 'EADDRINUSE') return new OpdError(`Port ${port} is in use, perhaps by another preview.`, other);
  if (code === 'EACCES') return new OpdError(`Port ${port} needs rights this user does not have.`, other);
  return error;
}
