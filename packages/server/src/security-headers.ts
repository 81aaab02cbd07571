import { secureHeaders } from 'hono/secure-headers';

/** One year, in seconds: what the HSTS preload list asks for, without claiming the subdomains of others. */
const hstsSeconds = 31_536_000;

/**
 * Headers of every response. A router that needs another policy sets the header itself, and that one stays.
 * There is no CORS header anywhere: no page of another origin may read what this service says.
 * Source: https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export const strictHeaders = secureHeaders({
  overwrite: false,
  strictTransportSecurity: `max-age=${hstsSeconds}`,
  xFrameOptions: 'DENY',
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
});
