import { describe, expect, test } from 'vitest';
import { sumUpSteps } from '../src/commands/test.ts';
import { countTests } from '../src/verify/vitest-report.ts';

describe('npm test', () => {
  test('ends with one line that sums up both runs of Vitest', () => {
    const text = sumUpSteps([
      { name: 'lint', time: 900, result: { ok: false } },
      { name: 'unit', time: 4_000, result: { ok: true, tests: { passed: 120, failed: 0 } } },
      { name: 'e2e', time: 60_000, result: { ok: false, tests: { passed: 30, failed: 2 } } },
    ]);
    expect(text).toMatch(/✗ lint {7}0\.9 s/);
    expect(text.split('\n').at(-1)).toBe('150 passed, 2 failed');
  });

  test('counts a file that could not be loaded as a failure', () => {
    const file = (status: string, assertions: number) => ({ status, assertionResults: Array(assertions).fill({}) });
    const report = {
      success: false,
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file('passed', 3), file('failed', 1), file('failed', 0)],
    };
    expect(countTests(report)).toEqual({ passed: 3, failed: 2 });
  });

  test('counts a run that failed though no test did, as when a worker died', () => {
    const report = { success: false, numPassedTests: 3, numFailedTests: 0, testResults: [] };
    expect(countTests(report)).toEqual({ passed: 3, failed: 1 });
    expect(countTests({ ...report, success: true })).toEqual({ passed: 3, failed: 0 });
  });

  test('counts a run without a report as a failure', () => expect(countTests({})).toEqual({ passed: 0, failed: 1 }));
});
