import type { Commit, Identity } from './commits.ts';

/** How a commit came to be on the published branch. */
export interface Publication {
  /** Who merged it, or committed it there. */
  readonly by: Identity;
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Reviewers that the merge names. */
  readonly reviewers: readonly Identity[];
  /** Number of the pull request. */
  readonly pull?: number;
  /** Why it went out before anybody else had looked at it, when it did. */
  readonly reviewPending?: string;
  /** Its place on the branch, the oldest first. */
  readonly order: number;
}

/**
 * Finds out how every commit was published: by the merge that first brought it to the branch, or by itself when it was
 * made there.
 * @param commits all of the branch, newest first, as `readCommits` gives them.
 */
export function findPublications(commits: readonly Commit[]): Map<string, Publication> {
  const byHash = new Map(commits.map((commit) => [commit.hash, commit]));
  const publications = new Map<string, Publication>();
  for (const [order, landed] of mainLine(commits, byHash).reverse().entries()) {
    const publication = publicationBy(landed, order);
    const waiting = [landed.hash, ...landed.parents.slice(1)];
    for (let hash = waiting.pop(); hash !== undefined; hash = waiting.pop()) {
      if (publications.has(hash)) continue;
      publications.set(hash, publication);
      if (hash !== landed.hash) waiting.push(...(byHash.get(hash)?.parents ?? []));
    }
  }
  return publications;
}

/** The branch itself, newest first: each commit's first parent. */
function mainLine(commits: readonly Commit[], byHash: ReadonlyMap<string, Commit>): Commit[] {
  const line: Commit[] = [];
  for (let commit = commits[0]; commit; commit = byHash.get(commit.parents[0] ?? '')) line.push(commit);
  return line;
}

function publicationBy(commit: Commit, order: number): Publication {
  const { parents, author, committer, committedAt, reviewers, subject, reviewPending } = commit;
  const [, merged, squashed] = /^Merge pull request [#!](\d+)|\([#!](\d+)\)$/.exec(subject) ?? [];
  const pull = merged ?? squashed;
  return {
    // When somebody presses the button, GitHub commits in its own name and keeps the person as the merge's author.
    by: parents.length > 1 ? author : committer,
    at: committedAt,
    reviewers,
    pull: pull === undefined ? undefined : Number(pull),
    reviewPending,
    order,
  };
}
