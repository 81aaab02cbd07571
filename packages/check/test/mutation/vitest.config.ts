import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the check with one rule silenced, see `prove.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: { include: ['test/**/*.test.ts'], setupFiles: ['test/mutation/silence-rule.ts'], testTimeout: 120_000 },
});
