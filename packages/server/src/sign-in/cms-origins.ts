/** Whether a host name is this machine's own, where browsers trust `http:` as they trust `https:`. */
export function isOwnMachine(hostname: string): boolean {
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
}

/**
 * The `site_id` that Decap sends from an origin: its host without the port, and a fixed name from localhost.
 * Source: `handleLogin` in decap-cms-backend-github/src/AuthenticationPage.js.
 */
export function siteIdOf(origin: string): string {
  const { hostname } = new URL(origin);
  return hostname === 'localhost' ? 'demo.decapcms.org' : hostname;
}

/**
 * The one origin that a sign-in was started from.
 * @param origins those that are allowed.
 * @returns `undefined` when the site is not allowed.
 */
export function originOfSite(origins: readonly string[], siteId: string | undefined): string | undefined {
  return origins.find((origin) => siteIdOf(origin) === siteId);
}
