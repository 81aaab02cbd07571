import { appendFile } from 'node:fs/promises';
import {
  countOf,
  formatFindings,
  formatGithub,
  formatJobSummary,
  formatJson,
  formatSarif,
  type Report,
  repositoryRules,
  rules,
} from '@opd/check';
import { fixPhotos } from '../check/fix-photos.ts';
import { runCheck } from '../check/run-check.ts';
import { checkScope } from '../check/scope.ts';
import { describeError } from '../error.ts';

/** Formats of `opd check`, each for another reader. */
export const checkFormats = ['text', 'github', 'json', 'sarif'] as const;

/** Options of `opd check`. */
export interface CheckOptions {
  /** Folders or files of `content/`, or slugs; all when empty. */
  readonly paths: readonly string[];
  /** Only what differs from this commit. */
  readonly changedSince?: string;
  readonly format: (typeof checkFormats)[number];
  /** Strips and downsizes photos where that mends them, and checks again. */
  readonly fix: boolean;
  /** Account that made the change: it must hold a term where the change is. Needs `changedSince`. */
  readonly actor?: string;
  /** Reads and writes the findings of unchanged entries. */
  readonly cache: boolean;
}

/**
 * `opd check`: is the content right?
 * @param root the repository.
 * @returns exit code: 0 when nothing is wrong or warnings alone, 1 when there is an error, 2 when the check could
 * not run, and why is said.
 */
export async function check(root: string, options: CheckOptions): Promise<number> {
  try {
    const scope = await checkScope(root, options);
    const { cache, actor } = options;
    let report = await runCheck(root, scope, { cache, actor });
    const fixed = options.fix ? await fixPhotos(root, report.findings) : [];
    for (const photo of fixed) console.error(`Diperbaiki: ${photo}`);
    if (fixed.length > 0) report = await runCheck(root, scope, { cache, actor });
    process.stdout.write(`${render(report, options.format)}\n`);
    const summaryFile = process.env.GITHUB_STEP_SUMMARY;
    if (options.format === 'github' && summaryFile) await appendFile(summaryFile, formatJobSummary(report));
    return countOf(report.findings).errors > 0 ? 1 : 0;
  } catch (error) {
    console.error(describeError(error));
    return 2;
  }
}

function render(report: Report, format: CheckOptions['format']): string {
  if (format === 'json') return formatJson(report);
  if (format === 'sarif') return formatSarif(report, [...rules, ...repositoryRules]);
  const { files, photos } = report.checked;
  const told = format === 'github' ? formatGithub(report) : formatFindings(report.findings);
  return `${told}\n${files} berkas dan ${photos} foto diperiksa.`.trim();
}
