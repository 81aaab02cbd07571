import { posix } from 'node:path';
import type { Finding } from '../finding.ts';

/** What a reporter tells about. */
export interface Report {
  /** In their final order. */
  readonly findings: readonly Finding[];
  /** How much was looked at. */
  readonly checked: { readonly files: number; readonly photos: number };
}

/** A reporter turns a report into text and does nothing else. */
export type Reporter = (report: Report) => string;

/** Path of a finding's file from the repository's root: `content/dinkes/opd.yaml`, `.github/CODEOWNERS`. */
export function repositoryPath({ file }: Pick<Finding, 'file'>): string {
  return posix.join('content', file);
}

/** How many errors and warnings there are. */
export function countOf(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
