import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { componentsName, type ReleaseOrigin } from '@opd/deploy';
import { z } from 'zod';
import { OpdError } from '../error.ts';
import { git } from '../io/git.ts';

/** What GitHub and Forgejo tell every step of a workflow. */
const runSchema = z.object({
  GITHUB_SERVER_URL: z.url(),
  GITHUB_REPOSITORY: z.string().min(1),
  GITHUB_REF: z.string().min(1),
  GITHUB_RUN_ID: z.string().min(1),
  GITHUB_RUN_ATTEMPT: z.string().default('1'),
  GITHUB_WORKFLOW: z.string().min(1),
  // `pemkab/situs/.github/workflows/deploy.yml@refs/heads/main`; an older Forgejo knows the name alone.
  GITHUB_WORKFLOW_REF: z.string().optional(),
});

/**
 * What a release that this run sends is made from. Nothing by hand: who builds on his own machine proves nothing.
 * @param root the repository.
 * @param record absolute path of the record, where the list of components lies.
 * @throws OpdError when a workflow cannot say it: what it built is not what was committed, or it does not know itself.
 */
export async function originOf(
  root: string,
  record: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ReleaseOrigin | undefined> {
  if (environment.GITHUB_ACTIONS !== 'true') return undefined;
  const { data: run, error } = runSchema.safeParse(environment);
  if (!run)
    throw new OpdError(
      `The host does not tell its workflow ${error.issues.map(({ path }) => path.join('.')).join(', ')}.`,
      'Bring Forgejo and its runner up to date.',
    );
  const changed = await git(root, ['status', '--porcelain', '--untracked-files=no']);
  if (changed !== '')
    throw new OpdError(
      `What was built is not what was committed: ${changed.trim().split('\n').slice(0, 3).join(', ')}.`,
      'No step of a workflow that deploys may change a file of the repository.',
    );
  const components = await readFile(join(record, componentsName)).catch(() => undefined);
  return {
    repository: `${run.GITHUB_SERVER_URL}/${run.GITHUB_REPOSITORY}`,
    commit: (await git(root, ['rev-parse', 'HEAD'])).trim(),
    ref: run.GITHUB_REF,
    workflow: /\.github\/workflows\/[^@]+/.exec(run.GITHUB_WORKFLOW_REF ?? '')?.[0] ?? run.GITHUB_WORKFLOW,
    run: run.GITHUB_RUN_ID,
    attempt: run.GITHUB_RUN_ATTEMPT,
    ...(components && { components: createHash('sha256').update(components).digest('hex') }),
  };
}
