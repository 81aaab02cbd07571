import * as oauth from 'oauth4webapi';
import { z } from 'zod';
import type { SignInConfig } from '../config.ts';
import type { FailureReason } from './failures.ts';

/**
 * OAuth with GitHub through `oauth4webapi`: no dependencies, PKCE, the check of `state` and `iss`, typed errors
 * and a signal to give up by. The alternatives: `arctic` has PKCE for many providers but not in its class
 * for GitHub, and neither a timeout nor a check of the response's parameters; `openid-client` is this same library with
 * discovery on top, which GitHub does not need. Newest releases compared on 2026-11-24.
 * Source: https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
 * PKCE: https://github.blog/changelog/2025-07-14-pkce-support-for-oauth-and-github-app-authentication
 */
export class GitHub {
  readonly #config: SignInConfig;
  readonly #server: oauth.AuthorizationServer & { readonly authorization_endpoint: string };
  readonly #client: oauth.Client;
  readonly #redirectUri: string;

  constructor(config: SignInConfig) {
    // What GitHub answers with as `iss` (RFC 9207) since April 2026.
    const issuer = `${config.GITHUB_URL}/login/oauth`;
    this.#config = config;
    this.#server = {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/access_token`,
    };
    this.#client = { client_id: config.GITHUB_CLIENT_ID };
    this.#redirectUri = `${config.PUBLIC_URL}/callback`;
  }

  /** The one scope that the CMS needs. It follows from the configuration, never from what a client asks for. */
  get scope(): 'public_repo' | 'repo' {
    return this.#config.REPOSITORY_VISIBILITY === 'private' ? 'repo' : 'public_repo';
  }

  /** Where the browser asks the operator for consent. */
  async authorizationUrl(state: string, verifier: string): Promise<string> {
    const url = new URL(this.#server.authorization_endpoint);
    url.search = new URLSearchParams({
      client_id: this.#client.client_id,
      response_type: 'code',
      redirect_uri: this.#redirectUri,
      scope: this.scope,
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      // Accounts belong to the office: nobody is invited to make one in passing.
      allow_signup: 'false',
    }).toString();
    return url.href;
  }

  /**
   * Exchanges what came back from GitHub for a token.
   * @param parameters query of the callback.
   * @throws SignInError with the reason.
   */
  async exchange(parameters: URLSearchParams, state: string, verifier: string): Promise<string> {
    try {
      const valid = oauth.validateAuthResponse(this.#server, this.#client, parameters, state);
      const response = await oauth.authorizationCodeGrantRequest(
        this.#server,
        this.#client,
        oauth.ClientSecretPost(this.#config.GITHUB_CLIENT_SECRET),
        valid,
        this.#redirectUri,
        verifier,
        {
          signal: AbortSignal.timeout(this.#config.GITHUB_TIMEOUT),
          [oauth.customFetch]: fetchByTheStandard,
          // The configuration lets plain http through on this machine alone.
          [oauth.allowInsecureRequests]: true,
        },
      );
      const token = await oauth.processAuthorizationCodeResponse(this.#server, this.#client, response);
      this.#requireScope(token.scope);
      return token.access_token;
    } catch (error) {
      throw explain(error);
    }
  }

  /** GitHub lets a user grant less than was asked for. It writes commas where RFC 6749 has spaces; `repo` holds both. */
  #requireScope(granted = ''): void {
    const scopes = granted.split(/[\s,]+/);
    if (!scopes.includes(this.scope) && !scopes.includes('repo')) throw new SignInError('scope-missing');
  }
}

/** A sign-in that failed for a reason we have words for. */
export class SignInError extends Error {
  readonly reason: FailureReason;
  /** For the log: a word or number out of a list known here, nothing else of what GitHub or the browser sent. */
  readonly detail: string | number | undefined;

  constructor(reason: FailureReason, detail?: string | number) {
    super(reason);
    this.name = 'SignInError';
    this.reason = reason;
    this.detail = detail;
  }
}

/**
 * GitHub reports errors of the token endpoint with status 200; RFC 6749, 5.2, has 400, by which the library knows them.
 * The body is read here, so that the time it may take ends with the same signal.
 * Source: https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors
 */
async function fetchByTheStandard(url: string, options: oauth.CustomFetchOptions<'POST', URLSearchParams>) {
  try {
    const response = await fetch(url, options);
    const body = await response.text();
    const status = response.status === 200 && holdsError(body) ? 400 : response.status;
    return new Response(body || null, {
      status,
      headers: { 'content-type': response.headers.get('content-type') ?? '' },
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') throw new SignInError('github-slow');
    throw new SignInError('github-down', networkErrorSchema.safeParse(error).data?.cause.code);
  }
}

/** What Node.js throws without a connection, with a constant such as `ECONNREFUSED`. */
const networkErrorSchema = z.object({ cause: z.object({ code: z.string() }) });
const errorBodySchema = z.object({ error: z.string() });

function holdsError(body: string): boolean {
  try {
    return errorBodySchema.safeParse(JSON.parse(body)).success;
  } catch {
    return false;
  }
}

/** Codes of GitHub and of RFC 6749, from the redirect and from the token endpoint. Everything else is unreadable. */
const reasons = new Map<string, FailureReason>([
  ['access_denied', 'denied'],
  ['bad_verification_code', 'code-expired'],
  ['unverified_user_email', 'email-unverified'],
  ['incorrect_client_credentials', 'misconfigured'],
  ['redirect_uri_mismatch', 'misconfigured'],
  ['application_suspended', 'misconfigured'],
  ['invalid_scope', 'misconfigured'],
  // What the token endpoint says, with status 404, of a client ID it does not know.
  ['Not Found', 'misconfigured'],
  ['server_error', 'github-down'],
  ['temporarily_unavailable', 'github-down'],
]);

/** @returns the reason, or the error itself when it is a bug of ours, which is logged with its place in the code. */
function explain(error: unknown): unknown {
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError) {
    const reason = reasons.get(error.error);
    return reason === undefined ? new SignInError('github-unreadable') : new SignInError(reason, error.error);
  }
  if (error instanceof oauth.OperationProcessingError) {
    const { cause, code } = error;
    if (code === oauth.RESPONSE_IS_NOT_CONFORM && cause instanceof Response)
      return new SignInError('github-down', cause.status);
    return new SignInError('github-unreadable', code);
  }
  return error;
}
