/** Signing in. */
export const auth = {
  login: 'Masuk',
  loggingIn: 'Sedang masuk…',
  loginWithNetlifyIdentity: 'Masuk dengan Netlify Identity',
  loginWithAzure: 'Masuk dengan Azure',
  loginWithBitbucket: 'Masuk dengan Bitbucket',
  loginWithGitHub: 'Masuk dengan GitHub',
  loginWithGitLab: 'Masuk dengan GitLab',
  loginWithGitea: 'Masuk dengan Gitea',
  loginWithForgejo: 'Masuk dengan Forgejo',
  errors: {
    email: 'Isi alamat email Anda.',
    password: 'Isi kata sandi Anda.',
    identitySettings:
      'Pengaturan akun tidak terbaca. Minta pengelola situs menyalakan layanan Identity dan Git Gateway.',
  },
};
