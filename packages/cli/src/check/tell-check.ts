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
import type { CheckOptions } from '../commands/check.ts';
import type { changesSince } from '../io/git.ts';
import { fixPhotos } from './fix-photos.ts';
import { runCheck } from './run-check.ts';
import { checkScope } from './scope.ts';

/**
 * Checks and prints the report, mending photos before when that is asked for.
 * @param root the repository.
 * @param options.askGit see `checkScope`.
 * @returns exit code: 0 when nothing is wrong or warnings alone, 1 when there is an error.
 * @throws OpdError.
 */
export async function tellCheck(
  root: string,
  { askGit, ...options }: CheckOptions & { readonly askGit?: typeof changesSince },
): Promise<number> {
  const scope = await checkScope(root, options, askGit);
  const { cache, actor } = options;
  let report = await runCheck(root, scope, { cache, actor });
  const fixed = options.fix ? await fixPhotos(root, report.findings) : [];
  for (const photo of fixed) console.error(`Diperbaiki: ${photo}`);
  if (fixed.length > 0) report = await runCheck(root, scope, { cache, actor });
  process.stdout.write(`${render(report, options.format)}\n`);
  const summaryFile = process.env.GITHUB_STEP_SUMMARY;
  if (options.format === 'github' && summaryFile) await appendFile(summaryFile, formatJobSummary(report));
  return countOf(report.findings).errors > 0 ? 1 : 0;
}

function render(report: Report, format: CheckOptions['format']): string {
  if (format === 'json') return formatJson(report);
  if (format === 'sarif') return formatSarif(report, [...rules, ...repositoryRules]);
  const { files, photos } = report.checked;
  const told = format === 'github' ? formatGithub(report) : formatFindings(report.findings);
  return `${told}\n${files} berkas dan ${photos} foto diperiksa.`.trim();
}
