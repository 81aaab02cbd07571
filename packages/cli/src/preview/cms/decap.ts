import middlewares from 'decap-server/dist/middlewares.js';
import express, { type Request, type Response } from 'express';
import type { CmsRequest } from './requests.ts';

/** What is answered to Decap. */
export interface Answer {
  /** HTTP status. */
  readonly status: number;
  /** To be sent as JSON. */
  readonly body: unknown;
}

/** Answers judged requests. Never sends anything itself. One request at a time: it changes branches in the clone. */
export type DecapServer = (judged: CmsRequest, request: Request, response: Response) => Promise<Answer>;

/**
 * Starts decap-server in its Git mode, without a port of its own.
 * @param folder absolute path of the clone it may change branches in.
 */
export async function startDecapServer(folder: string): Promise<DecapServer> {
  const server = express();
  // Read once, before the first wait of this call, so that no other program started meanwhile inherits it.
  process.env.GIT_REPO_DIRECTORY = folder;
  const registered = middlewares.registerLocalGit(server, { logLevel: 'error' });
  delete process.env.GIT_REPO_DIRECTORY;
  await registered;
  return (judged, request, response) =>
    new Promise<Answer>((resolve, reject) => {
      response.json = (body: unknown) => {
        resolve({ status: response.statusCode, body });
        return response;
      };
      request.url = '/api/v1';
      request.body = withShortName(judged);
      server(request, response, (error?: unknown) =>
        reject(error ?? new Error(`decap-server ignored ${judged.action}.`)),
      );
    });
}

/** decap-server logs the whole request when it fails, photos in Base64 included; the action says enough. */
function withShortName(judged: CmsRequest): CmsRequest {
  return Object.defineProperty({ ...judged }, 'toJSON', { value: () => judged.action });
}
