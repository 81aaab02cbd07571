import { defineRule } from '../rule.ts';

/** The regency, the OPD and its operators are described as the registry asks. Source: `packages/registry`. */
export const registryInvalid = defineRule({
  id: 'registry-invalid',
  severity: 'error',
  summary: 'kabupaten.yaml, opd.yaml, dan operators.yaml lengkap dan benar.',
  *site({ registryProblems }) {
    for (const { file, line, column, message, help } of registryProblems) yield { file, line, column, message, help };
  },
});
