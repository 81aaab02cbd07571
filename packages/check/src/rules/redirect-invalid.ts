import { defineRule } from '../rule.ts';

/** Old addresses are written as the registry asks. Source: `packages/registry`, `redirects.ts`. */
export const redirectInvalid = defineRule({
  id: 'redirect-invalid',
  severity: 'error',
  summary: 'redirects.yaml ditulis dengan bentuk yang benar.',
  why:
    'Tautan ke alamat lama tersebar di media sosial, surat, dan mesin pencari. Alamat itu harus berakhir di halaman yang ' +
    'terbit, atau di keterangan bahwa isinya ditarik.',
  example: {
    bad: 'moved:\n  - { from: layanan-lama, to: /layanan/ }',
    good: 'moved:\n  - { from: /layanan-lama/, to: /layanan/ }',
  },
  *site({ redirects }) {
    yield* redirects.problems;
  },
});
