import satisfies from 'spdx-satisfies';
import { z } from 'zod';
import type { Dependency } from './lockfile.ts';

/** What dependencies may be: `policy.yaml` beside this file, and `allowScripts` of the repository's `package.json`. */
export interface Policy {
  /** SPDX ids. */
  readonly licences: readonly string[];
  /** By package: the licence that somebody found by reading, and where. */
  readonly read: Readonly<Record<string, { readonly licence: string; readonly where: string }>>;
  /** By package that has a program to run when it is installed: may it run? Npm holds itself to this. */
  readonly scripts: Readonly<Record<string, boolean>>;
}

/** Shape of `policy.yaml`. */
export const policySchema = z.strictObject({
  licences: z.array(z.string()),
  read: z.record(z.string(), z.strictObject({ licence: z.string(), where: z.string().min(5) })),
});

/** Something about a dependency that must not stay. */
export interface DependencyProblem {
  /** `name@version`. */
  readonly dependency: string;
  readonly message: string;
  readonly help: string;
}

/** The licence of a dependency: its own word, or what somebody read. */
export function licenceOf({ name, licence }: Dependency, { read }: Policy): string | undefined {
  return read[name]?.licence ?? licence;
}

/** Everything about the dependencies that the policy does not allow, in their order. */
export function judgeDependencies(dependencies: readonly Dependency[], policy: Policy): DependencyProblem[] {
  const names = new Set(dependencies.map(({ name }) => name));
  const forgotten = [...Object.keys(policy.read), ...Object.keys(policy.scripts)].filter((name) => !names.has(name));
  return [
    ...dependencies.flatMap((dependency) => {
      const label = `${dependency.name}@${dependency.version}`;
      return [...problemsOf(dependency, policy)].map((problem) => ({ dependency: label, ...problem }));
    }),
    ...forgotten.map((dependency) => ({
      dependency,
      message: 'is named in the policy and no longer installed.',
      help: 'Take it out, so that a package of that name is judged anew if it ever comes back.',
    })),
  ];
}

function* problemsOf(dependency: Dependency, policy: Policy): Generator<Omit<DependencyProblem, 'dependency'>> {
  const { name, integrity, elsewhere, hasInstallScript } = dependency;
  const licence = licenceOf(dependency, policy);
  if (licence === undefined)
    yield {
      message: 'names no licence.',
      help: 'Read its files, and write what you found under `read` in packages/cli/src/dependencies/policy.yaml.',
    };
  else if (!isAllowed(licence, policy.licences))
    yield {
      message: `has the licence ${licence}, which is not on the list.`,
      help: 'Take another library, or read the licence and add it to packages/cli/src/dependencies/policy.yaml.',
    };
  if (hasInstallScript && policy.scripts[name] === undefined)
    yield {
      message: 'wants to run a program when it is installed.',
      help: 'Read that program, and say under `allowScripts` in package.json whether it may.',
    };
  if (elsewhere !== undefined)
    yield { message: `does not come from the registry but from ${elsewhere}.`, help: 'Install a published version.' };
  else if (integrity === undefined)
    yield {
      message: 'has no hash in package-lock.json: other bytes would go unnoticed.',
      help: 'Remove it from node_modules/ and package-lock.json, and run `npm install`.',
    };
}

/** @param licence SPDX expression; anything else is not allowed. */
function isAllowed(licence: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(licence, [...allowed]);
  } catch {
    return false;
  }
}
