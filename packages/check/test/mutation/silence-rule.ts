import { vi } from 'vitest';
import type { Rule } from '../../src/rule.ts';

// Takes the rule that OPD_SILENCED_RULE names out of the list that everything else reads.
vi.mock('../../src/rules/index.ts', async (original) => {
  const { rules } = await original<{ readonly rules: readonly Rule[] }>();
  return { rules: rules.filter(({ id }) => id !== process.env.OPD_SILENCED_RULE) };
});
