import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import express, { type ErrorRequestHandler, type Request, type Response } from 'express';
import { CmsDesk } from './desk.ts';
import { judgeRequest, judgeSender } from './guard.ts';

/** What the API needs to know. */
export interface CmsApiOptions {
  /** The repository. */
  readonly root: string;
  /** Slugs of the OPDs there are at the moment. */
  readonly opds: () => readonly string[];
  /** Host name of the CMS, without its port. */
  readonly hostName: string;
  /** Prints for the developer, in English. */
  readonly tell: (text: string) => void;
}

/** Largest request: an entry with its photos in Base64. */
const mostBytes = '50mb';

/**
 * The local backend of the CMS: `POST /api/v1/<opd>`, in the language of Decap's proxy backend. Every request is judged
 * before decap-server sees it.
 */
export function createCmsApi({ root, opds, hostName, tell }: CmsApiOptions): RequestListener {
  const desk = new CmsDesk(root, tell);
  const app = express();
  app.disable('x-powered-by');
  app.post(
    '/api/v1/:opd',
    (request, response, next) => {
      const { host, origin, 'content-type': contentType } = request.headers;
      const refusal = judgeSender({ host, origin, contentType }, ownHost(hostName, request));
      if (refusal) send(response, refusal.status, { error: refusal.error });
      else next();
    },
    express.json({ limit: mostBytes }),
    async (request, response) => {
      const opd = request.params.opd ?? '';
      if (!opds().includes(opd)) return send(response, 404, { error: `Tidak ada OPD "${opd}". Periksa alamatnya.` });
      const judged = judgeRequest(request.body, opd);
      if ('refusal' in judged) return send(response, judged.refusal.status, { error: judged.refusal.error });
      const json = response.json.bind(response);
      const { status, body } = await desk.answer(judged.request, opd, request, response);
      response.json = json;
      send(response, status, body);
    },
  );
  app.use((_request, response) => send(response, 404, { error: 'Alamat ini tidak ada. Muat ulang halaman.' }));
  app.use(unreadable);
  return (request: IncomingMessage, response: ServerResponse) => void app(request as Request, response as Response);
}

/** A body that is too large or no JSON. Express tells error handlers by their four parameters. */
const unreadable: ErrorRequestHandler = (error: { status?: number }, _request, response, _next) => {
  const tooLarge = error.status === 413;
  const words = tooLarge ? 'Foto dan berkasnya terlalu besar. Perkecil, lalu simpan lagi.' : 'Permintaan rusak.';
  send(response, tooLarge ? 413 : 400, { error: words });
};

function ownHost(name: string, { socket }: IncomingMessage): string {
  return socket.localPort === 80 ? name : `${name}:${socket.localPort}`;
}

function send(response: Response, status: number, body: unknown): void {
  response.status(status).set('Cache-Control', 'no-store').json(body);
}
