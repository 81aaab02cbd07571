import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take longest begin first: one that begins last would run on alone. Vitest knows no times in a fresh clone. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      /\/e2e\/(content-types|operator|screens|published|preview|pages)\.test/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** What takes minutes and tests the benchmarks: run where they are, `npm run bench:test`. */
const atBenchmarks = ['packages/bench/e2e/quick.test.ts', 'packages/bench/e2e/lighthouse.test.ts'];

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Where end-to-end tests lay out copies of the repository. Below it, since Astro 7.3 finds the script of a page only
 * when the page has a folder in common with the site, and a copy uses the theme that is installed here.
 */
const temporary = `${root}.cache/tmp`;
mkdirSync(temporary, { recursive: true });

/**
 * Projects: `unit` is quick and runs anywhere; `e2e` needs built sites and Chromium. Its files run side by side: each
 * has servers, ports and folders of its own, and most of them wait for a browser. In both, modules stay loaded from one
 * file to the next: to load them 170 times took longer than the unit tests.
 */
export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free, which on a machine of two is half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts'],
          setupFiles: ['packages/vitest.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          isolate: false,
        },
      },
      { test: { name: 'bench', include: atBenchmarks, testTimeout: 900_000, hookTimeout: 900_000 } },
      {
        test: {
          name: 'e2e',
          include: ['packages/*/e2e/**/*.test.ts'],
          exclude: atBenchmarks,
          isolate: false,
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // What must lie outside the repository finds the machine's own folder under the second name.
          env: { TMPDIR: temporary, OPD_OUTSIDE: tmpdir() },
        },
      },
    ],
  },
});
