import type { Report } from './report.ts';
import { repositoryPath } from './report.ts';

/** `{"findings": [{ruleId, severity, file, line, column, message, help}], "checked": {files, photos}}` for programs. */
export function formatJson({ findings, checked }: Report): string {
  const told = findings.map((finding) => {
    const { ruleId, severity, line, column, message, help } = finding;
    return { ruleId, severity, file: repositoryPath(finding), line, column, message, help };
  });
  return JSON.stringify({ findings: told, checked }, null, 2);
}
