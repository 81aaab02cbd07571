import type { Finding } from '../finding.ts';

/**
 * Findings for people, in Indonesian: for each one where it is, what is wrong, how to mend it, and then the count.
 * @param root name of the content folder, put before each file so that editors can open it.
 * @example formatFindings(findings) // "content/dinkes/berita/…/index.mdx:7:3\n  Foto ini belum …\n  Perbaikan: …"
 */
export function formatFindings(findings: readonly Finding[], root = 'content'): string {
  const blocks = findings.map(({ file, line, column, message, help, severity, ruleId }) => {
    const mark = severity === 'warning' ? 'Peringatan: ' : '';
    return `${root}/${file}:${line}:${column}\n  ${mark}${message} [${ruleId}]\n  Perbaikan: ${help}\n`;
  });
  return [...blocks, summary(findings)].join('\n');
}

function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'Tidak ada kesalahan.';
  const files = new Set(findings.map(({ file }) => file)).size;
  const parts = [errors > 0 ? `${errors} kesalahan` : '', warnings > 0 ? `${warnings} peringatan` : ''];
  return `${parts.filter((part) => part !== '').join(' dan ')} di ${files} berkas.`;
}
