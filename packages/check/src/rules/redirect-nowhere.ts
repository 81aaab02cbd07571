import { redirectRemarks } from '../links/living-pages.ts';
import { defineRule } from '../rule.ts';

/** A chain of old addresses ends at a living page, or at another site. Source: the redirects of the theme. */
export const redirectNowhere = defineRule({
  id: 'redirect-nowhere',
  severity: 'error',
  summary: 'Alamat lama dialihkan ke halaman yang terbit.',
  why:
    'Tautan ke alamat lama tersebar di media sosial, surat, dan mesin pencari. Alamat itu harus berakhir di halaman yang ' +
    'terbit, atau di keterangan bahwa isinya ditarik.',
  example: {
    bad: 'moved:\n  - { from: /layanan-lama/, to: /layanan-yang-tidak-ada/ }',
    good: 'moved:\n  - { from: /layanan-lama/, to: /layanan/ }',
  },
  *site(site) {
    yield* redirectRemarks(site, 'nowhere');
  },
});
