import { redirectRemarks } from '../links/living-pages.ts';
import { defineRule } from '../rule.ts';

/** No chain of old addresses leads back to itself: browsers give up (RFC 9110, 15.4). */
export const redirectLoop = defineRule({
  id: 'redirect-loop',
  severity: 'error',
  summary: 'Pengalihan alamat lama tidak berputar.',
  why: 'Peramban berhenti dengan pesan kesalahan bila alamat lama saling menunjuk.',
  example: {
    bad: 'moved:\n  - { from: /lama/, to: /baru/ }\n  - { from: /baru/, to: /lama/ }',
    good: 'moved:\n  - { from: /lama/, to: /layanan/ }\n  - { from: /baru/, to: /layanan/ }',
  },
  *site(site) {
    yield* redirectRemarks(site, 'loop');
  },
});
