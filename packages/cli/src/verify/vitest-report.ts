import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** How many tests passed and failed. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
}

const reportSchema = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Counts from Vitest's JSON reporter. A test file that could not even be loaded counts as one failed test; so does a
 * run that left no report, and one that failed though none of its tests did, as when a worker died.
 */
export function countTests(report: unknown): TestCount {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { success, numPassedTests, numFailedTests, testResults } = parsed.data;
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: success ? failed : Math.max(failed, 1) };
}

/** Reads and counts a report. @param file absolute path. */
export async function readTestCount(file: string): Promise<TestCount> {
  const text = await readFile(file, 'utf8').catch(() => '{}');
  try {
    return countTests(JSON.parse(text));
  } catch {
    return countTests(undefined);
  }
}
