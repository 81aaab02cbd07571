import type { DeployTarget } from '@opd/registry';
import { directoryTarget } from './directory/directory-target.ts';
import { localShell, withSshShell } from './directory/process-shell.ts';
import { DeployError } from './error.ts';
import { pagesTarget } from './pages/pages-target.ts';

import { s3TargetOf } from './s3/s3-target.ts';
import type { Target } from './target.ts';

/** Variables that hold what no file of the repository may: names of key files, secrets. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Opens a target as it is configured.
 * @param environment `OPD_SSH_KEY` for a server; `OPD_S3_KEY_ID` and `OPD_S3_SECRET` for a bucket.
 * @param use does its work with the target.
 * @throws DeployError when something is missing.
 */
export async function withTarget<T>(
  target: DeployTarget,
  environment: Environment,
  use: (target: Target) => Promise<T>,
): Promise<T> {
  switch (target.kind) {
    case 'directory': {
      const { name, path = '', host, user = '', port = 22, hostKey = '' } = target;
      if (host === undefined) return use(directoryTarget({ name, path, shell: localShell() }));
      const server = { host, user, port, hostKey, identityFile: environment.OPD_SSH_KEY || undefined };
      return withSshShell(server, (shell) => use(directoryTarget({ name, path, shell })));
    }
    case 's3':
      return use(s3TargetOf(target, environment));
    case 'pages':
      return use(pagesTarget(target));
  }
}

/**
 * Chooses a target by its name.
 * @param name the first one when none is given.
 * @throws DeployError when there is none, or it is an example.
 */
export function chooseTarget(targets: readonly DeployTarget[], name: string | undefined): DeployTarget {
  const target = name === undefined ? targets[0] : targets.find((one) => one.name === name);
  const names = targets.map((one) => one.name).join(', ') || 'none';
  if (!target)
    throw new DeployError(
      name === undefined ? 'There is no target.' : `There is no target \`${name}\`; there are: ${names}.`,
      'Targets are `deployTargets` in content/kabupaten.yaml, see packages/deploy/README.md.',
    );
  return target;
}

/** @throws DeployError when a target is only an example, which nothing can be put onto. */
export function requireReal(target: DeployTarget): void {
  if (!target.example) return;
  throw new DeployError(
    `The target \`${target.name}\` is an example.`,
    'Set its real server in content/kabupaten.yaml and remove `example: true`; packages/deploy/README.md tells how.',
  );
}
