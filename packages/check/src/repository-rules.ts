import { defineRule, type Rule } from './rule.ts';

/** The list of who must consent to a change is what the operators' terms make of it. Source: `@opd/registry`, `codeowners.ts`. */
export const codeownersStale = defineRule({
  id: 'codeowners-stale',
  severity: 'error',
  summary: 'Daftar pemilik berkas (CODEOWNERS) sesuai dengan masa tugas operator.',
});

/** An office's content is changed by those who hold its accounts. Source: `@opd/registry`, `strangers.ts`. */
export const changeByStranger = defineRule({
  id: 'change-by-stranger',
  severity: 'error',
  summary: 'Isi sebuah kantor hanya diubah oleh pemegang akun kantor itu.',
});

/** Rules about the repository and the change, which no single site can answer: the command asks them. */
export const repositoryRules: readonly Rule[] = [codeownersStale, changeByStranger];
