import type { Finding } from '../src/index.ts';

/** Findings of one rule: what other rules say about the same text is their tests' matter. */
export function only(ruleId: string, findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.ruleId === ruleId);
}
