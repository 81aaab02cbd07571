import { createHash } from 'node:crypto';
import type { Route } from 'playwright-core';
import { json } from './production.ts';
import type { Repository, TreeItem } from './repository.ts';

/** A Git host that a regency runs itself. */
export type OwnServerKind = 'gitlab' | 'forgejo';

const addresses = {
  gitlab: { authorize: '/oauth/authorize', token: '/oauth/token', api: '/api/v4' },
  forgejo: { authorize: '/login/oauth/authorize', token: '/login/oauth/access_token', api: '/api/v1' },
};

type Answers = Readonly<Record<string, (parts: readonly string[], query: URLSearchParams) => unknown>>;

/** What the CMS asks of GitLab or Forgejo until an entry can be read, over a real repository. */
export class OwnServer {
  readonly origin = 'https://git.bojonegorokab.go.id';
  readonly applicationId = 'id-aplikasi-contoh';
  /** What was asked when the operator was led here to sign in, newest last. */
  readonly authorizations: URLSearchParams[] = [];
  /** What was asked in exchange for the code. */
  readonly exchanges: Readonly<Record<string, string>>[] = [];
  /** Requests that it does not know. */
  readonly unknown: string[] = [];
  readonly #kind: OwnServerKind;
  readonly #repository: Repository;

  constructor(kind: OwnServerKind, repository: Repository) {
    this.#kind = kind;
    this.#repository = repository;
  }

  /** Answers in place of the host; nothing when it is another that is asked. */
  answer(route: Route, url: URL): Promise<void> | undefined {
    if (url.origin !== this.origin) return undefined;
    const { authorize, token, api } = addresses[this.#kind];
    if (url.pathname === authorize) return this.#askConsent(route, url.searchParams);
    if (url.pathname === token) return this.#giveToken(route);
    const request = route.request();
    if (!/^(?:Bearer|token) rahasia$/.test(request.headers().authorization ?? '')) return json(route, {}, 401);
    return this.#read(route, request.method(), url.pathname.replace(api, ''), url.searchParams);
  }

  /** A page with one link, on which the operator presses. */
  #askConsent(route: Route, asked: URLSearchParams): Promise<void> {
    this.authorizations.push(asked);
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('code', 'kode');
    back.searchParams.set('state', asked.get('state') ?? '');
    const href = back.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    return route.fulfill({ contentType: 'text/html', body: `<!doctype html><a href="${href}">Setujui</a>` });
  }

  #giveToken(route: Route): Promise<void> {
    const asked: Record<string, string> = route.request().postDataJSON();
    this.exchanges.push(asked);
    const challenge = createHash('sha256')
      .update(asked.code_verifier ?? '')
      .digest('base64url');
    const isRight = asked.code === 'kode' && challenge === this.authorizations.at(-1)?.get('code_challenge');
    return isRight ? json(route, { access_token: 'rahasia' }) : json(route, { error: 'invalid_grant' }, 400);
  }

  #read(route: Route, method: string, path: string, query: URLSearchParams): Promise<void> {
    const answers = this.#kind === 'gitlab' ? this.#gitlab : this.#forgejo;
    for (const [pattern, answer] of Object.entries(answers)) {
      const match = new RegExp(`^${pattern}$`).exec(`${method} ${path}`);
      if (match === null) continue;
      const found = answer(match.slice(1).map(decodeURIComponent), query);
      if (found === undefined) return json(route, { message: 'Not Found' }, 404);
      return typeof found === 'string'
        ? route.fulfill({ body: found, headers: { 'access-control-allow-origin': '*' } })
        : json(route, found);
    }
    this.unknown.push(`${method} ${path}`);
    return json(route, { message: 'Not Found' }, 404);
  }

  readonly #gitlab: Answers = {
    'GET /user': () => ({ id: 1, username: 'dinkes-web', name: 'Nama' }),
    'GET /projects/pemkab%2Fsitus-opd': () => ({ permissions: { project_access: { access_level: 30 } } }),
    'GET /projects/pemkab%2Fsitus-opd/merge_requests': () => [],
    'GET /projects/pemkab%2Fsitus-opd/repository/tree': (_, query) => {
      const folder = query.get('path') ?? '';
      return this.#list(folder).map(({ path, type, sha }) => ({
        id: sha,
        type,
        name: path.split('/').at(-1),
        path: `${folder}/${path}`,
      }));
    },
    'GET /projects/pemkab%2Fsitus-opd/repository/files/([^/]+)/raw': ([path = '']) => this.#file(path),
    'GET /projects/pemkab%2Fsitus-opd/repository/commits': () => [],
  };

  readonly #forgejo: Answers = {
    'GET /user': () => ({ login: 'dinkes-web', full_name: 'Nama', avatar_url: '' }),
    'GET /repos/pemkab/situs-opd': () => ({ owner: { login: 'pemkab' }, permissions: { push: true } }),
    'GET /repos/pemkab/situs-opd/pulls': () => [],
    'GET /repos/pemkab/situs-opd/commits': () => [],
    'GET /repos/pemkab/situs-opd/branches/main': () => ({ commit: { id: this.#repository.head('main') } }),
    'GET /repos/pemkab/situs-opd/git/trees/(\\w+)': ([sha = '']) => ({ tree: this.#repository.list(sha, true) }),
    'GET /repos/pemkab/situs-opd/contents/(.+)': ([path = '']) => {
      const name = path.split('/').at(-1);
      const beside = this.#list(path.slice(0, path.lastIndexOf('/')));
      return beside.find((item) => item.path === name);
    },
    'GET /repos/pemkab/situs-opd/git/blobs/(\\w+)': ([sha = '']) => ({
      content: this.#repository.read(sha).toString('base64'),
    }),
  };

  #list(folder: string): TreeItem[] {
    try {
      return this.#repository.list(`main:${folder}`, true);
    } catch {
      return [];
    }
  }

  #file(path: string): string | undefined {
    try {
      return this.#repository.read(`main:${path}`).toString();
    } catch {
      return undefined;
    }
  }
}
