/** Decap ships no types for its authenticator. Source: decap-cms-lib-auth/src/netlify-auth.js. */
declare module 'decap-cms-lib-auth' {
  export class NetlifyAuthenticator {
    constructor(config: { readonly base_url?: string; readonly site_id?: string });
    authenticate(
      options: { readonly provider: string; readonly scope: string },
      done: (error: { toString(): string } | null, data?: { readonly token: string }) => void,
    ): void;
  }
}
