import { seconds } from '../build/progress.ts';
import { OpdError } from '../error.ts';
import { ensureBrowsers } from '../verify/chromium.ts';
import { stepNames } from '../verify/step-names.ts';
import { hasTests, type StepResult, steps } from '../verify/steps.ts';
import { ensureWebTools } from '../verify/web-tools.ts';

/** The day for which the sites are built and tested, unless OPD_TODAY names another. */
const testDay = '2026-11-25';

/**
 * `opd test [steps…]`: everything that must hold before a change is merged. A step that fails does not stop
 * the next. The last line counts the tests.
 * @param root the repository.
 * @param wanted names of steps; all when empty.
 * @returns exit code.
 */
export async function test(root: string, wanted: readonly string[]): Promise<number> {
  const known: readonly string[] = stepNames;
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown) throw new OpdError(`There is no step \`${unknown}\`.`, `Steps are ${known.join(', ')}.`);
  const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  // The example content has terms and events: on another day other pages would be tested.
  process.env.OPD_TODAY ??= testDay;
  // At once: to learn only after ten minutes that the browser is missing would be unkind.
  if (chosen.some(({ name }) => name === 'e2e') && (await hasTests(root, 'e2e'))) {
    await ensureBrowsers(root);
    await ensureWebTools(root);
  }

  const results: { name: string; time: number; result: StepResult }[] = [];
  for (const { name, about, run } of chosen) {
    process.stdout.write(`\n━━ ${name}: ${about}\n`);
    const start = performance.now();
    const result = await run(root);
    results.push({ name, result, time: performance.now() - start });
  }
  process.stdout.write(`\n${sumUpSteps(results)}\n`);
  return results.every(({ result }) => result.ok) ? 0 : 1;
}

/** The table of steps and, as last line, exactly `N passed, N failed`. */
export function sumUpSteps(
  results: readonly { readonly name: string; readonly time: number; readonly result: StepResult }[],
): string {
  const rows = results.map(({ name, time, result }) => `${result.ok ? '✓' : '✗'} ${name.padEnd(10)} ${seconds(time)}`);
  const sum = (key: 'passed' | 'failed') =>
    results.reduce((total, { result }) => total + (result.tests?.[key] ?? 0), 0);
  return [...rows, '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
