import { type Advisory, isGrave } from './advisories.ts';
import { type DependencyProblem, licenceOf, type Policy } from './judge.ts';
import type { Dependency } from './lockfile.ts';

/** What was found out about the dependencies. */
export interface DependencyReport {
  readonly dependencies: readonly Dependency[];
  readonly policy: Policy;
  readonly problems: readonly DependencyProblem[];
  /** Nothing when they were not asked for. */
  readonly advisories: readonly Advisory[] | undefined;
}

/** Must something be mended before the next merge? */
export function isAlarming({ problems, advisories = [] }: DependencyReport): boolean {
  return problems.length > 0 || advisories.some(isGrave);
}

/** The report in Markdown, which reads well in a terminal too. */
export function renderDependencies(report: DependencyReport): string {
  const { dependencies, policy, problems, advisories } = report;
  const byLicence = Object.entries(Object.groupBy(dependencies, (one) => licenceOf(one, policy) ?? 'none'));
  const counts = byLicence
    .map(([licence, list = []]) => ({ licence, count: list.length }))
    .sort((one, other) => other.count - one.count || one.licence.localeCompare(other.licence, 'en'));
  const scripts = Object.entries(policy.scripts).map(([name, runs]) => `\`${name}\` ${runs ? 'runs' : 'does not run'}`);
  return [
    `# ${dependencies.length} packages of others`,
    '',
    ...problems.map(({ dependency, message, help }) => `✗ ${dependency} ${message} ${help}`),
    ...(problems.length > 0 ? [''] : []),
    ...(advisories ? [...advisoryLines(advisories), ''] : []),
    `Programs at installation: ${scripts.join(', ') || 'none'}`,
    '',
    '| licence | packages |',
    '| --- | ---: |',
    ...counts.map(({ licence, count }) => `| ${licence} | ${count} |`),
    '',
  ].join('\n');
}

function advisoryLines(advisories: readonly Advisory[]): string[] {
  if (advisories.length === 0) return ['No known weakness.'];
  return advisories.map((advisory) => {
    const mark = isGrave(advisory) ? '✗' : '!';
    const mend = advisory.isMendable ? '`npm audit fix` mends it.' : 'There is no mended version yet.';
    return `${mark} ${advisory.name}, ${advisory.severity}: ${advisory.title}. ${mend} ${advisory.url}`;
  });
}
