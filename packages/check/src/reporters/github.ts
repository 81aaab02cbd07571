import type { Finding } from '../finding.ts';
import { countOf, type Report, repositoryPath } from './report.ts';

/**
 * Workflow commands that GitHub Actions shows beside the lines of a pull request.
 * Source: docs.github.com, "Workflow commands for GitHub Actions", setting an error message.
 */
export function formatGithub({ findings }: Report): string {
  return findings
    .map((finding) => {
      const { severity, line, column, ruleId, message, help } = finding;
      const place = `file=${property(repositoryPath(finding))},line=${line},col=${column}`;
      return `::${severity} ${place},title=${property(ruleId)}::${data(`${message}\nPerbaikan: ${help}`)}`;
    })
    .join('\n');
}

/** What follows `::` ends with the line, so line breaks are escaped, and `%` because it escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Properties stand between commas and colons. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** GitHub cuts a summary at 1 MiB; a hundred findings are more than one reads. */
const mostTold = 100;

/** The job summary: what an operator reads on the page of the check. Markdown, Indonesian. */
export function formatJobSummary({ findings, checked }: Report): string {
  const { errors, warnings } = countOf(findings);
  const head = errors > 0 ? `## Belum dapat digabungkan: ${errors} kesalahan` : '## Isi sudah benar';
  const counted = `${checked.files} berkas dan ${checked.photos} foto diperiksa; ${errors} kesalahan, ${warnings} peringatan.`;
  const told = findings.slice(0, mostTold).map(describe);
  const rest = findings.length > mostTold ? [`… dan ${findings.length - mostTold} lainnya.`] : [];
  return [head, counted, ...told, ...rest, ''].join('\n\n');
}

function describe(finding: Finding): string {
  const { line, message, help, severity, ruleId } = finding;
  const mark = severity === 'error' ? '❌' : '⚠️';
  return [
    `### ${mark} ${plain(message)}`,
    `- Berkas: \`${repositoryPath(finding).replaceAll('`', '')}\`, baris ${line}`,
    `- Perbaikan: ${plain(help)}`,
    `- Aturan: \`${ruleId}\``,
  ].join('\n');
}

/** Text that an operator typed must not become markup of the summary. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+!|<>~]/g, '\\$&');
}
