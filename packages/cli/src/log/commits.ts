import { git } from '../io/git.ts';

/** Who made something, as Git holds it. */
export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** A commit, without its changes. */
export interface Commit {
  readonly hash: string;
  readonly parents: readonly string[];
  readonly author: Identity;
  /** ISO 8601 with offset. */
  readonly writtenAt: string;
  readonly committer: Identity;
  readonly committedAt: string;
  readonly subject: string;
  /** From `Reviewed-by` and `Acked-by`. */
  readonly reviewers: readonly Identity[];
  /** From `Co-authored-by`. */
  readonly coAuthors: readonly Identity[];
  /** From `Review-pending`, with which the operators' room marks what went out before anybody else had looked at it. */
  readonly reviewPending?: string;
}

/** A file that a commit changed: `A`dded, `D`eleted, else modified; in a merge one letter for each parent. */
export interface Change {
  readonly status: string;
  /** From the repository's root. */
  readonly path: string;
}

const trailer = (key: string) => `%(trailers:key=${key},valueonly,unfold,separator=%x1f)`;
const fields = [
  ...['%H', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%s'],
  ...[trailer('Reviewed-by'), trailer('Acked-by'), trailer('Co-authored-by'), trailer('Review-pending')],
];

/** Every commit that the current branch holds, newest first. @param root the repository. */
export async function readCommits(root: string): Promise<Commit[]> {
  // Only NUL can be told from what people write into their names: no commit can forge another row of the report.
  const format = `--format=tformat:${fields.join('%x00')}`;
  const text = await git(root, ['log', '-z', '--no-show-signature', '--no-color', '--encoding=UTF-8', format, 'HEAD']);
  const values = text.split('\0');
  const commits: Commit[] = [];
  for (let start = 0; start + fields.length <= values.length; start += fields.length) {
    commits.push(toCommit(values.slice(start, start + fields.length)));
  }
  return commits;
}

function toCommit(values: readonly string[]): Commit {
  const [hash = '', parents = '', name = '', email = '', writtenAt = '', committer = '', committerEmail = ''] = values;
  const [committedAt = '', subject = '', reviewed = '', acked = '', coAuthored = '', pending = ''] = values.slice(7);
  return {
    hash,
    parents: parents.split(' ').filter(Boolean),
    author: { name, email },
    writtenAt,
    committer: { name: committer, email: committerEmail },
    committedAt,
    subject,
    reviewers: [...toIdentities(reviewed), ...toIdentities(acked)],
    coAuthors: toIdentities(coAuthored),
    reviewPending: pending.split('\u001f')[0]?.trim() || undefined,
  };
}

function toIdentities(trailers: string): Identity[] {
  return trailers.split('\u001f').flatMap((text) => {
    const [, name = '', email = ''] = /^\s*([^<]*?)\s*(?:<([^>]*)>\s*)?$/.exec(text) ?? [];
    return name === '' && email === '' ? [] : [{ name: name || email, email }];
  });
}

/**
 * What each commit changed in a folder, by hash, newest first. A merge counts only for what differs from all its
 * parents: what somebody wrote while merging. Moved files are told as one removed and one added.
 */
export async function readChanges(root: string, folder: string): Promise<Map<string, Change[]>> {
  const options = ['-z', '--no-show-signature', '--no-color', '--full-history', '--no-renames', '-c', '--name-status'];
  // Paths are taken as they are, whatever signs they hold.
  const text = await git(root, ['--literal-pathspecs', 'log', ...options, '--format=tformat:%H', 'HEAD', '--', folder]);
  const changes = new Map<string, Change[]>();
  let current: Change[] = [];
  const tokens = text.split('\0').map((token) => token.replace(/^\n/, ''));
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? '';
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(token)) {
      current = [];
      changes.set(token, current);
    } else if (token !== '') {
      current.push({ status: token, path: tokens[++index] ?? '' });
    }
  }
  return changes;
}
