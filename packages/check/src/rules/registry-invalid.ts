import { defineRule } from '../rule.ts';

/** The regency, the OPD and its operators are described as the registry asks. Source: `packages/registry`. */
export const registryInvalid = defineRule({
  id: 'registry-invalid',
  severity: 'error',
  summary: 'kabupaten.yaml, opd.yaml, dan operators.yaml lengkap dan benar.',
  why:
    'Nama, alamat, dan pengurus kantor di semua halaman berasal dari berkas ini. Satu isian yang salah tampil di ' +
    'mana-mana, atau membuat situs tidak dapat dibuat.',
  example: {
    bad: 'kind: Dinas Daerah',
    good: 'kind: dinas',
  },
  *site({ registryProblems }) {
    for (const { file, line, column, message, help } of registryProblems) yield { file, line, column, message, help };
  },
});
