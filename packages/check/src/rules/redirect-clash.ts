import { redirectRemarks } from '../links/living-pages.ts';
import { defineRule } from '../rule.ts';

/** An old address belongs to no living page and to no other old address. Source: the redirects of the theme. */
export const redirectClash = defineRule({
  id: 'redirect-clash',
  severity: 'error',
  summary: 'Satu alamat lama menuju satu tempat, dan bukan alamat halaman yang terbit.',
  why: 'Halaman yang terbit tidak dapat dibuka bila alamatnya dialihkan, dan satu alamat lama tidak dapat menuju dua tempat.',
  example: {
    bad: 'moved:\n  - { from: /layanan/, to: /profil/ }',
    good: 'moved:\n  - { from: /layanan-kami/, to: /layanan/ }',
  },
  *site(site) {
    yield* redirectRemarks(site, 'clash');
  },
});
