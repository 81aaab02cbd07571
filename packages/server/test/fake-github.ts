import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** What the fake knows of the OAuth app. */
export interface RegisteredApp {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** What the token endpoint says in place of the right answer. */
export interface TokenAnswer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  /** `never`: the connection stays silent. `half`: the body never ends. `cut`: the connection breaks. */
  readonly breakage?: 'never' | 'half' | 'cut';
}

/**
 * GitHub's two OAuth endpoints on this machine, as strict as the real ones: a code goes once, to the secret, the
 * address and the PKCE verifier that it was made for; errors come with status 200. Whoever asks consents at once.
 */
export class FakeGitHub {
  readonly url: string;
  /** Answers for the next consent: an error code of GitHub in place of a code. */
  refusal: string | undefined;
  /** Scope that is granted, when it is not the one asked for. */
  grantedScope: string | undefined;
  /** Set to break the token endpoint. */
  tokenAnswer: TokenAnswer | undefined;
  /** Everything that was asked for, newest last. */
  readonly authorizations: URLSearchParams[] = [];
  readonly tokenRequests: URLSearchParams[] = [];
  /** Tokens that were given out. */
  readonly tokens: string[] = [];
  readonly #app: RegisteredApp;
  readonly #server: Server;
  readonly #spentCodes = new Set<string>();
  #hold: { readonly gate: Promise<void>; readonly asked: () => void } | undefined;

  private constructor(server: Server, url: string, app: RegisteredApp) {
    this.#server = server;
    this.#app = app;
    this.url = url;
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  static async start(app: RegisteredApp, port = 0): Promise<FakeGitHub> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The fake GitHub got no port.');
    return new FakeGitHub(server, `http://127.0.0.1:${address.port}`, app);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /**
   * Makes the token endpoint wait.
   * @returns `asked` comes when a request waits; `go` lets all of them through.
   */
  holdTokens(): { readonly asked: Promise<void>; readonly go: () => void } {
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    this.#hold = { gate: gate.promise, asked: asked.resolve };
    return { asked: asked.promise, go: gate.resolve };
  }

  /** A code that this GitHub takes: it carries the challenge that its verifier must match. */
  static codeFor(challenge: string): string {
    return `${randomUUID()}.${challenge}`;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname === '/login/oauth/authorize') this.#authorize(url.searchParams, response);
    else if (url.pathname === '/login/oauth/access_token') await this.#giveToken(request, response);
    else response.writeHead(404).end();
  }

  #authorize(asked: URLSearchParams, response: ServerResponse): void {
    this.authorizations.push(asked);
    const challenge = asked.get('code_challenge') ?? '';
    const isRight =
      asked.get('client_id') === this.#app.clientId &&
      asked.get('code_challenge_method') === 'S256' &&
      /^[\w-]{43}$/.test(challenge);
    if (!isRight) {
      response.writeHead(404).end('This is not the web page you are looking for.');
      return;
    }
    const back = new URL(asked.get('redirect_uri') ?? '');
    if (this.refusal === undefined) back.searchParams.set('code', FakeGitHub.codeFor(challenge));
    else {
      back.searchParams.set('error', this.refusal);
      back.searchParams.set('error_description', 'The user has denied your application access.');
    }
    back.searchParams.set('state', asked.get('state') ?? '');
    back.searchParams.set('iss', `${this.url}/login/oauth`);
    response.writeHead(302, { location: back.href }).end();
  }

  async #giveToken(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const asked = new URLSearchParams(text);
    this.tokenRequests.push(asked);
    this.#hold?.asked();
    await this.#hold?.gate;
    if (this.tokenAnswer !== undefined) return breakDown(response, this.tokenAnswer);
    if (asked.get('client_id') !== this.#app.clientId) return say(response, { error: 'Not Found' }, 404);
    if (asked.get('client_secret') !== this.#app.clientSecret)
      return say(response, { error: 'incorrect_client_credentials', error_description: 'The client_id is incorrect.' });
    const code = asked.get('code') ?? '';
    const challenge = code.split('.')[1];
    const verifierHash = createHash('sha256')
      .update(asked.get('code_verifier') ?? '')
      .digest('base64url');
    if (this.#spentCodes.has(code) || challenge !== verifierHash)
      return say(response, { error: 'bad_verification_code', error_description: 'The code passed is incorrect.' });
    this.#spentCodes.add(code);
    const token = `gho_${randomUUID().replaceAll('-', '')}`;
    this.tokens.push(token);
    const scope = this.grantedScope ?? this.authorizations.at(-1)?.get('scope') ?? 'public_repo';
    say(response, { access_token: token, scope, token_type: 'bearer' });
  }
}

function say(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

function breakDown(response: ServerResponse, { status = 200, type = 'application/json', body, breakage }: TokenAnswer) {
  if (breakage === 'never') return;
  if (breakage === 'cut') {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': type });
  if (breakage === 'half') response.write('{"access_token":');
  else response.end(body);
}
