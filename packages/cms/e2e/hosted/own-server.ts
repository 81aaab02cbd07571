import { createHash } from 'node:crypto';
import type { Route } from 'playwright-core';
import { type Answers, Refused } from './answers.ts';
import { Drafts } from './drafts.ts';
import { forgejo } from './forgejo.ts';
import { gitlab } from './gitlab.ts';
import { json } from './production.ts';
import type { Repository } from './repository.ts';

/** A Git host that a regency runs itself. */
export type OwnServerKind = 'gitlab' | 'forgejo';

const addresses = {
  gitlab: { authorize: '/oauth/authorize', token: '/oauth/token', api: '/api/v4' },
  forgejo: { authorize: '/login/oauth/authorize', token: '/login/oauth/access_token', api: '/api/v1' },
};

/** A GitLab or Forgejo, from signing in to the merge, over a real repository. */
export class OwnServer {
  readonly origin = 'https://git.bojonegorokab.go.id';
  readonly applicationId = 'id-aplikasi-contoh';
  /** What was asked when the operator was led here to sign in, newest last. */
  readonly authorizations: URLSearchParams[] = [];
  /** What was asked in exchange for the code. */
  readonly exchanges: Readonly<Record<string, string>>[] = [];
  /** Requests that it does not know. */
  readonly unknown: string[] = [];
  readonly drafts: Drafts;
  readonly #kind: OwnServerKind;
  readonly #answers: Answers;

  constructor(kind: OwnServerKind, repository: Repository) {
    this.#kind = kind;
    this.drafts = new Drafts(repository);
    this.#answers = kind === 'gitlab' ? gitlab(this.drafts) : forgejo(this.drafts);
  }

  /** Answers in place of the host; nothing when it is another that is asked. */
  answer(route: Route, url: URL): Promise<void> | undefined {
    if (url.origin !== this.origin) return undefined;
    const { authorize, token, api } = addresses[this.#kind];
    if (url.pathname === authorize) return this.#askConsent(route, url.searchParams);
    if (url.pathname === token) return this.#giveToken(route);
    const request = route.request();
    if (!/^(?:Bearer|token) rahasia$/.test(request.headers().authorization ?? '')) return json(route, {}, 401);
    return this.#ask(route, url.pathname.replace(api, ''), url.searchParams);
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

  #ask(route: Route, path: string, query: URLSearchParams): Promise<void> {
    const method = route.request().method();
    for (const [pattern, answer] of Object.entries(this.#answers)) {
      const match = new RegExp(`^${pattern}$`).exec(`${method} ${path}`);
      if (match === null) continue;
      try {
        const body: unknown = route.request().postData() === null ? undefined : route.request().postDataJSON();
        return reply(route, answer(match.slice(1).map(decodeURIComponent), { query, body }));
      } catch (error) {
        const status = error instanceof Refused ? error.status : 404;
        return json(route, { message: error instanceof Refused ? error.message : 'Not Found' }, status);
      }
    }
    this.unknown.push(`${method} ${path}`);
    return json(route, { message: 'Not Found' }, 404);
  }
}

function reply(route: Route, found: unknown): Promise<void> {
  if (found === undefined) return json(route, { message: 'Not Found' }, 404);
  if (typeof found !== 'string' && !Buffer.isBuffer(found)) return json(route, found);
  return route.fulfill({ body: found, headers: { 'access-control-allow-origin': '*' } });
}
