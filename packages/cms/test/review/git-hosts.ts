import { fileURLToPath } from 'node:url';
import type { Review } from '../../src/commit/publication.ts';
import { leaveOut } from '../../src/integration/leave-out.ts';
import { mendDecap } from '../../src/integration/mend-decap.ts';
import { translateDecap } from '../../src/locale/translate-plugin.ts';
import type { HostApi } from '../../src/review/draft-change.ts';
import { runBundled } from '../bundled.ts';

type Merge = (change: object) => Promise<unknown>;
/** Saves a draft once more: its files with the entry's, its name, its files, and how. */
type SaveDraft = (
  files: readonly object[],
  slug: string,
  media: readonly { readonly path: string }[],
  options: object,
) => Promise<unknown>;
type GetStatuses = (collection: string, slug: string) => Promise<unknown>;

/** A class of Decap that speaks with a Git host, with what is called here. */
type Api<Calls> = new (config: object) => HostApi & Calls;

interface Hosts {
  readonly GitHub: Api<{
    readonly mergePR: Merge;
    readonly getStatuses: GetStatuses;
    readonly editorialWorkflowGit: SaveDraft;
  }>;
  readonly GitLab: Api<{
    readonly mergeMergeRequest: Merge;
    readonly getStatuses: GetStatuses;
    readonly editorialWorkflowGit: (files: readonly object[], slug: string, options: object) => Promise<unknown>;
  }>;
  readonly Forgejo: Api<{
    readonly mergePR: Merge;
    readonly getStatuses: GetStatuses;
    readonly editorialWorkflowGit: (
      files: readonly object[],
      slug: string,
      collection: string,
      options: object,
    ) => Promise<unknown>;
  }>;
  /** Of the copy that is bundled with them. */
  readonly rememberReview: (change: number, review: Review) => void;
}

const publication = fileURLToPath(new URL('../../src/commit/publication.ts', import.meta.url));

/** Decap's classes for the three hosts, as they are in the app. */
export const hosts = await runBundled<Hosts>(
  `export { default as GitHub } from 'decap-cms-backend-github/dist/esm/API.js';
   export { default as GitLab } from 'decap-cms-backend-gitlab/dist/esm/API.js';
   export { default as Forgejo } from 'decap-cms-backend-forgejo/dist/esm/API.js';
   export { rememberReview } from ${JSON.stringify(publication)};`,
  [leaveOut(), mendDecap(), translateDecap()],
);

/** How the app sets them up. */
export const hostConfig = {
  apiRoot: 'https://git.contoh.go.id/api',
  token: 'rahasia',
  tokenKeyword: 'token',
  branch: 'main',
  repo: 'pemkab/situs',
  originRepo: 'pemkab/situs',
  squashMerges: true,
  initialWorkflowStatus: 'draft',
  cmsLabelPrefix: 'situs-opd/',
};

/** A request that reached the stand-in for a host. */
export interface HostRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/**
 * Stands in for a Git host.
 * @param answers JSON by method and path without the root, `GET /repos/…`; what is missing is answered with 404.
 * @returns the requests, as they come in.
 */
export function standInHost(
  answers: Readonly<Record<string, unknown>>,
  statuses: Readonly<Record<string, number>> = {},
): { readonly fetch: typeof fetch; readonly requests: HostRequest[] } {
  const requests: HostRequest[] = [];
  const answer: typeof fetch = async (input, init) => {
    const request = new Request(input, { ...init, cache: 'default' });
    const { pathname, search } = new URL(request.url);
    const path = pathname.replace('/api', '');
    const text = await request.text();
    const { method } = request;
    requests.push({ method, path: path + (method === 'GET' ? '' : search), body: text && JSON.parse(text) });
    const key = `${method} ${path}`;
    const found = Object.hasOwn(answers, key);
    return Response.json(found ? answers[key] : { message: 'Not Found' }, {
      status: statuses[key] ?? (found ? 200 : 404),
    });
  };
  return { fetch: answer, requests };
}
