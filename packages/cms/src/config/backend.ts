import type { GitHosting } from '@opd/registry';
import type { ConfigValue, DecapBackend } from './decap-types.ts';

/** Where the CMS saves: this machine's preview, or the regency's Git hosting. */
export type Backend =
  | { readonly kind: 'local'; readonly proxyUrl: string; readonly branch: string }
  | (Pick<GitHosting, 'kind' | 'repository' | 'branch'> &
      Partial<Pick<GitHosting, 'signInUrl' | 'serverUrl' | 'applicationId'>>);

/**
 * Commit status whose link the editor shows. `.github/workflows/check.yml` writes it; on GitLab a job of this name is one.
 * It is not called like the check that the ruleset requires: GitHub would then require both.
 */
export const checkContext = 'Hasil periksa isi';

/** Commit status whose link leads to the whole site as it will be; what deploys previews writes it, if anything does. */
export const previewContext = 'Pratinjau situs';

/** Kinds of backends where people sign in. */
export type HostedBackend = Exclude<Backend['kind'], 'local'>;

/**
 * Who and what a commit is about, in Indonesian; it is also the title of the pull request. Decap fills in the braces,
 * all but `{{title}}`, which `locale/hard-coded/commits.ts` teaches it.
 */
const commitMessages = (opdName: string): ConfigValue => ({
  create: `${opdName}, {{collection}} baru: {{title}}`,
  update: `${opdName}, ubah {{collection}}: {{title}}`,
  delete: `${opdName}, hapus {{collection}}: {{title}}`,
  uploadMedia: `${opdName}, unggah berkas: {{path}}`,
  deleteMedia: `${opdName}, hapus berkas: {{path}}`,
  openAuthoring: '{{message}}',
});

/** Derives Decap's `backend`. @param opdName short name of the OPD, for commit messages. */
export function decapBackend(backend: Backend, opdName: string): DecapBackend {
  const common = { branch: backend.branch, commit_messages: commitMessages(opdName) };
  switch (backend.kind) {
    case 'local':
      return { ...common, name: 'proxy', proxy_url: backend.proxyUrl };
    case 'github':
      return {
        ...common,
        name: 'github',
        repo: backend.repository,
        base_url: backend.signInUrl ?? null,
        auth_endpoint: 'auth',
        squash_merges: true,
        cms_label_prefix: 'situs-opd/',
        preview_context: checkContext,
      };
    case 'gitlab':
      return {
        ...common,
        name: 'gitlab',
        repo: backend.repository,
        base_url: backend.serverUrl ?? null,
        api_root: `${backend.serverUrl}/api/v4`,
        auth_type: 'pkce',
        app_id: backend.applicationId ?? null,
        squash_merges: true,
        cms_label_prefix: 'situs-opd/',
        preview_context: checkContext,
      };
    case 'forgejo':
      return {
        ...common,
        name: 'forgejo',
        repo: backend.repository,
        base_url: backend.serverUrl ?? null,
        api_root: `${backend.serverUrl}/api/v1`,
        app_id: backend.applicationId ?? null,
        cms_label_prefix: 'situs-opd/',
        preview_context: checkContext,
      };
  }
}
