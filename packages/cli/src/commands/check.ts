import { describeError } from '../error.ts';
import { changesSince } from '../io/git.ts';

/** Formats of `opd check`, each for another reader. */
export const checkFormats = ['text', 'github', 'json', 'sarif'] as const;

/** Options of `opd check`. */
export interface CheckOptions {
  /** Folders or files of `content/`, or slugs; all when empty. */
  readonly paths: readonly string[];
  /** Only what differs from this commit. */
  readonly changedSince?: string;
  /** Of what differs, only what is committed. */
  readonly committed: boolean;
  readonly format: (typeof checkFormats)[number];
  /** Strips and downsizes photos where that mends them, and checks again. */
  readonly fix: boolean;
  /** Account that made the change: it must hold a term where the change is. Needs `changedSince`. */
  readonly actor?: string;
  /** Reads and writes the findings of unchanged entries. */
  readonly cache: boolean;
}

/**
 * `opd check`: is the content right? Git looks for changes while the rules are loaded.
 * @param root the repository.
 * @returns exit code: 0 when nothing is wrong or warnings alone, 1 when there is an error, 2 when the check could
 * not run, and why is said.
 */
export async function check(root: string, options: CheckOptions): Promise<number> {
  const { changedSince, committed } = options;
  const changes = changedSince === undefined ? undefined : changesSince(root, changedSince, committed);
  // It is waited for below; until then a failure is nobody's.
  changes?.catch(() => {});
  try {
    const { tellCheck } = await import('../check/tell-check.ts');
    return await tellCheck(root, { ...options, askGit: changes && (() => changes) });
  } catch (error) {
    console.error(describeError(error));
    return 2;
  }
}
