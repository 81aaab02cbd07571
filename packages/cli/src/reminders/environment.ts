import { z } from 'zod';
import { OpdError } from '../error.ts';
import { type IssueHost, issueHost } from './issue-host.ts';

const environment = z.object({
  GITHUB_TOKEN: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_API_URL: z.url({ protocol: /^https?$/ }).default('https://api.github.com'),
});

/**
 * The issues of the repository that a workflow runs in: GitHub Actions and Forgejo Actions set the same variables.
 * @param command that wants them, which is also the name of its workflow.
 * @throws OpdError that names the variable which is missing.
 */
export function issueHostFromEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  command = 'evaluate',
): IssueHost {
  const { data, error } = environment.safeParse(variables);
  if (!data) {
    const names = error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new OpdError(
      `--issues needs ${names}.`,
      `It runs in .github/workflows/${command}.yml. By hand: GITHUB_TOKEN=… GITHUB_REPOSITORY=owner/name npm run opd -- ${command} --issues`,
    );
  }
  return issueHost({
    api: data.GITHUB_API_URL.replace(/\/$/, ''),
    repository: data.GITHUB_REPOSITORY,
    token: data.GITHUB_TOKEN,
  });
}
