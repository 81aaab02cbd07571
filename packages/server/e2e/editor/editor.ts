import { NetlifyAuthenticator } from 'decap-cms-lib-auth';

declare global {
  interface Window {
    /** Everything that any window sent here. */
    received: unknown[];
  }
}

/**
 * The part of Decap CMS that signs in, called as its GitHub backend calls it. The query says where the service is, and
 * as which site the page passes itself off when that is not its own.
 */
const query = new URLSearchParams(location.search);

window.received = [];
window.addEventListener('message', ({ data, origin }) => window.received.push({ data, origin }));

document.querySelector('button')?.addEventListener('click', () => {
  const authenticator = new NetlifyAuthenticator({
    base_url: query.get('service') ?? undefined,
    site_id: query.get('as') ?? undefined,
  });
  authenticator.authenticate({ provider: 'github', scope: 'repo' }, (error, data) => {
    const output = document.querySelector('output');
    if (output) output.textContent = error ? `error: ${error}` : `token: ${data?.token}`;
  });
});
