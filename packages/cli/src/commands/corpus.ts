import { join } from 'node:path';
import { runChild } from '../io/child.ts';

/**
 * `opd corpus`: how the judge of photo descriptions does on all labelled cases. Prints the confusion table and what is
 * misjudged. The cases and the count are tests of `@opd/schema`, hence a process of its own.
 * @param root the repository.
 * @returns exit code: 1 when a set of cases misses the limits.
 */
export async function corpus(root: string): Promise<number> {
  const report = join(root, 'packages', 'schema', 'test', 'corpus', 'report.ts');
  return runChild({ command: process.execPath, args: [report], cwd: root });
}
