import { isTypeName } from '@opd/schema';
import type { Change, Commit } from '../log/commits.ts';
import { findPublications } from '../log/publications.ts';
import { homeOf } from '../log/subjects.ts';

/** An entry that went out at once and that nobody else has looked at since. */
export interface WaitingReview {
  /** Folder of the entry from the repository's root: `content/dinkes/klarifikasi/2026-11-20-…`. */
  readonly path: string;
  /** Why it went out at once: `darurat`, `klarifikasi`. */
  readonly reason: string;
  /** When it went out, ISO 8601 with offset. */
  readonly since: string;
}

/** What Git tells of an OPD. */
export interface OpdHistory {
  readonly waiting: readonly WaitingReview[];
  /** When something in its folder was last published, ISO 8601 with offset; absent when nothing ever was. */
  readonly lastWork?: string;
}

/** What happened to one entry, as far as its review goes. Numbers are places on the branch, the oldest first. */
interface EntryReviews {
  pending?: { readonly reason: string; readonly since: string; readonly order: number };
  reviewed: number;
  /** Its text was removed by the newest change of it. */
  removed?: boolean;
}

/**
 * What Git tells of every OPD: one look at all commits, however many OPDs there are.
 * @param commits all of the branch, newest first, see `readCommits`.
 * @param changes what each changed in `content/`, see `readChanges`.
 * @param isPast tells of a moment, ISO 8601 with offset, whether it had come by then: what was published later is not known.
 * @returns by folder of the OPD.
 */
export function readHistory(
  commits: readonly Commit[],
  changes: ReadonlyMap<string, readonly Change[]>,
  isPast: (moment: string) => boolean,
): Map<string, OpdHistory> {
  const publications = findPublications(commits);
  const entries = new Map<string, EntryReviews>();
  const lastWork = new Map<string, { readonly order: number; readonly at: string }>();
  for (const { hash, reviewers } of commits) {
    const publication = publications.get(hash);
    if (!publication || !isPast(publication.at)) continue;
    const { order, at, reviewPending: reason } = publication;
    const isReviewed = reviewers.length > 0 || publication.reviewers.length > 0;
    for (const { path, status } of changes.get(hash) ?? []) {
      const [, slug = '', type = ''] = path.split('/');
      if (order >= (lastWork.get(slug)?.order ?? 0)) lastWork.set(slug, { order, at });
      const home = homeOf(path);
      if (!isTypeName(type) || home === path) continue;
      const entry = entries.get(home) ?? { reviewed: -1 };
      entries.set(home, entry);
      if (path === `${home}/index.mdx`) entry.removed ??= /^D+$/.test(status);
      if (isReviewed) entry.reviewed = Math.max(entry.reviewed, order);
      if (reason !== undefined && order >= (entry.pending?.order ?? 0)) entry.pending = { reason, since: at, order };
    }
  }
  const slugs = [...lastWork.keys()];
  return new Map(slugs.map((slug) => [slug, { waiting: waitingOf(slug, entries), lastWork: lastWork.get(slug)?.at }]));
}

/** A later publication with a review, or the same one, settles it. */
function waitingOf(slug: string, entries: ReadonlyMap<string, EntryReviews>): WaitingReview[] {
  return [...entries]
    .flatMap(([path, { pending, reviewed, removed }]) =>
      path.startsWith(`content/${slug}/`) && pending && !removed && reviewed < pending.order
        ? [{ path, reason: pending.reason, since: pending.since }]
        : [],
    )
    .sort((a, b) => (a.since < b.since ? -1 : 1));
}
