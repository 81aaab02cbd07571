/**
 * Fails with every finding on a line of its own. Vitest's own comparison of lists would cut a long one short.
 * @param findings each says where and what.
 */
export function expectNone(findings: readonly string[]): void {
  if (findings.length === 0) return;
  throw new Error(`${findings.length} found:\n  ${findings.join('\n  ')}`);
}

/**
 * Says once what was found under several conditions.
 * @param conditions findings by condition: `360 px, dark`.
 */
export function mergeFindings(conditions: ReadonlyMap<string, readonly string[]>): string[] {
  const where = new Map<string, string[]>();
  for (const [condition, findings] of conditions)
    for (const finding of new Set(findings)) where.set(finding, [...(where.get(finding) ?? []), condition]);
  return [...where].map(([finding, names]) =>
    names.length === conditions.size ? finding : `${finding} (at ${names.join('; ')})`,
  );
}
