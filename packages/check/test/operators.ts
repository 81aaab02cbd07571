import type { Finding } from '../src/index.ts';
import { check } from './example-site.ts';

/** One term, in one line of `operators.yaml`. */
export function term(fields: {
  readonly account?: string;
  readonly name?: string;
  readonly since?: string;
  readonly until?: string;
  readonly example?: boolean;
}): string {
  const { account = 'dinas-web', name = 'Operator Satu', since = '2025-01-06', until, example } = fields;
  const rest = [...(until ? [`until: ${until}`] : []), ...(example ? ['example: true'] : [])];
  return `  - { ${[`account: ${account}, name: ${name}, position: Pranata, role: web, since: ${since}`, ...rest].join(', ')} }`;
}

/** Checks the example site with these terms, which start on line 2; what is said about other files is left out. */
export async function checkTerms(
  terms: readonly string[],
  change: Parameters<typeof check>[0] = {},
): Promise<Finding[]> {
  const text = terms.length === 0 ? 'operators: []\n' : `operators:\n${terms.join('\n')}\n`;
  const findings = await check({ 'dinas/operators.yaml': text, ...change });
  return findings.filter(({ file }) => file === 'dinas/operators.yaml');
}
