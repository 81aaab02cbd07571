import type { Backend } from '../config/backend.ts';
import { type BackendClass, cms } from './decap.ts';

/** Each Git host's part is fetched where that host is used. */
const backends: Readonly<Record<Backend['kind'], () => Promise<BackendClass>>> = {
  local: async () => (await import('decap-cms-backend-proxy')).ProxyBackend,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  forgejo: async () => (await import('decap-cms-backend-forgejo')).ForgejoBackend,
};

/**
 * Registers the part of Decap that saves.
 * @param name Decap's name of the backend, as the configuration says it.
 * @param prepare fetches what must be there before anybody is signed in. When it fails, the sign-in page says so.
 */
export async function registerBackend(
  kind: Backend['kind'],
  name: string,
  prepare: () => Promise<unknown>,
): Promise<void> {
  const Backend = await backends[kind]();
  cms.registerBackend(
    name,
    class extends Backend {
      // Signing in anew and coming back signed in both end here.
      override async authenticate(...credentials: never[]): Promise<unknown> {
        await prepare();
        return super.authenticate(...credentials);
      }
    },
  );
}
