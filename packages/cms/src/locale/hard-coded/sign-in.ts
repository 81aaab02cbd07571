// Pieces of Decap's code are given as they are written there, template literals included.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: see above
import type { FileTexts } from './file-texts.ts';

const insecure = { "'Cannot authenticate over insecure protocol!'": "'Buka halaman ini lewat alamat https.'" };

const fork = {
  '"Fork the repo"': '"Buat salinan kerja"',
  '"Don\'t fork the repo"': '"Jangan buat"',
};

/** Signing in, and what the Git hosts' back ends say of accounts. */
export const signInTexts: readonly FileTexts[] = [
  {
    file: 'decap-cms-ui-default/dist/esm/AuthenticationPage.js',
    texts: { 'children: loginErrorMessage\n': 'children: explainFailure(loginErrorMessage)\n' },
  },
  { file: 'decap-cms-lib-auth/dist/esm/implicit-oauth.js', texts: insecure },
  { file: 'decap-cms-lib-auth/dist/esm/pkce-oauth.js', texts: insecure },
  { file: 'decap-cms-lib-util/dist/esm/notesFormat.js', texts: { "'Unknown'": "'Tanpa nama'" } },
  {
    file: 'decap-cms-backend-github/dist/esm/API.js',
    texts: { "user.name || 'Unknown'": "user.name || 'Tanpa nama'" },
  },
  {
    file: 'decap-cms-backend-github/dist/esm/implementation.js',
    texts: {
      "user.name || 'Unknown'": "user.name || 'Tanpa nama'",
      "'Your GitHub user account does not have access to this repo.'": noAccess('GitHub'),
      ...repositoryNotFound('GitHub', 'Decap CMS.'),
    },
  },
  {
    file: 'decap-cms-backend-github/dist/esm/AuthenticationPage.js',
    texts: { ...forkNeeded('github'), ...fork },
  },
  {
    file: 'decap-cms-backend-gitlab/dist/esm/implementation.js',
    texts: {
      "'Your GitLab user account does not have access to this repo.'": noAccess('GitLab'),
      ...repositoryNotFound('GitLab'),
    },
  },
  {
    file: 'decap-cms-backend-forgejo/dist/esm/implementation.js',
    texts: {
      "'Your Forgejo user account does not have access to this repo.'": noAccess('Forgejo'),
      ...repositoryNotFound('Forgejo', 'Static\n        CMS.'),
    },
  },
  { file: 'decap-cms-backend-forgejo/dist/esm/API.js', texts: { "|| 'Unknown'": "|| 'Tanpa nama'" } },
  {
    file: 'decap-cms-backend-forgejo/dist/esm/AuthenticationPage.js',
    texts: { ...forkNeeded('Forgejo'), ...fork },
  },
];

function noAccess(host: string): string {
  return `'Akun ${host} Anda belum terdaftar untuk situs ini. Minta pengelola situs menambahkannya.'`;
}

/** The template of several lines that the back ends of Git hosts put in place of "Not Found". */
function repositoryNotFound(host: string, organisationCms?: string): Record<string, string> {
  const lines = [
    'Repo "${this.repo}" not found.',
    'Please ensure the repo information is spelled correctly.',
    `If the repo is private, make sure you're logged into a ${host} account with access.`,
    ...(organisationCms
      ? [`If your repo is under an organization, ensure the organization has granted access to ${organisationCms}`]
      : []),
  ];
  const answer = `Tempat penyimpanan "\${this.repo}" tidak terbuka untuk akun ${host} Anda. Masuk dengan akun lain, atau minta pengelola situs menambahkan akun ini.`;
  return { [lines.join('\n\n        ')]: answer };
}

function forkNeeded(host: string): Record<string, string> {
  return {
    [`"Open Authoring is enabled: we need to use a fork on your ${host} account. (If a fork already exists, we'll use that.)"`]:
      '"Tulisan Anda akan disimpan dalam salinan kerja di akun Anda. Bila salinan itu sudah ada, itulah yang dipakai."',
  };
}
