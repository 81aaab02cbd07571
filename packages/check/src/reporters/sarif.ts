import type { Rule } from '../rule.ts';
import { type Report, repositoryPath } from './report.ts';

/**
 * SARIF 2.1.0 (OASIS) for code scanning: every rule with its sentence, every finding with its place.
 * @param rules the rules that were asked; a finding of another id stands without a rule.
 */
export function formatSarif({ findings }: Report, rules: readonly Rule[]): string {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'opd check',
            rules: rules.map(({ id, summary, severity }) => ({
              id,
              shortDescription: { text: summary },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.ruleId,
          ...(indexOf.has(finding.ruleId) ? { ruleIndex: indexOf.get(finding.ruleId) } : {}),
          level: finding.severity,
          message: { text: `${finding.message} Perbaikan: ${finding.help}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: encodeURI(repositoryPath(finding)) },
                region: { startLine: finding.line, startColumn: finding.column },
              },
            },
          ],
        })),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}
