import type { Regency } from '@opd/registry';
import { type Commit, type Identity, readChanges, readCommits } from './commits.ts';
import { readHolders } from './holders.ts';
import { namePeople } from './people.ts';
import { findPublications, type Publication } from './publications.ts';
import { type Action, type Subject, subjectsOf } from './subjects.ts';
import { readTitles } from './titles.ts';

/** One line of the report: somebody did something to one entry. */
export interface LogRow {
  /** `YYYY-MM-DD HH:mm` in the regency's zone. */
  readonly publishedAt: string;
  readonly writtenAt: string;
  readonly writers: readonly string[];
  /** Empty when Git names nobody. */
  readonly reviewers: readonly string[];
  readonly publisher: string;
  readonly action: Action;
  readonly type: string;
  readonly title: string;
  /** Folder of the entry or path of the file, from the repository's root. */
  readonly path: string;
  readonly pull?: number;
  readonly commit: string;
}

/** One subject of one commit. */
interface Found {
  readonly commit: Commit;
  readonly subject: Subject;
  readonly publication: Publication;
}

/**
 * Who wrote, reviewed and published what in the folder of an OPD, and when; the newest first. Reviewers are those that
 * the commit or its merge names in trailers: Git knows of no others.
 * @param options.since first day, `YYYY-MM-DD`, on which something was published.
 */
export async function readLog({
  root,
  slug,
  regency,
  since = '',
}: {
  readonly root: string;
  readonly slug: string;
  readonly regency: Regency;
  readonly since?: string;
}): Promise<LogRow[]> {
  const [commits, changes] = await Promise.all([readCommits(root), readChanges(root, `content/${slug}`)]);
  const publications = findPublications(commits);
  const localTime = clockOf(regency.timeZone);
  const found = commits.flatMap((commit): Found[] => {
    const publication = publications.get(commit.hash);
    if (!publication || localTime(publication.at) < since) return [];
    return subjectsOf(changes.get(commit.hash) ?? []).map((subject) => ({ commit, subject, publication }));
  });
  const titles = await readTitles(root, found.flatMap(versionsOf));
  const nameOf = namePeople(await readHolders({ root, slug, regency, changes }));
  const rows = found.map((one): LogRow => {
    const { commit, subject, publication } = one;
    const [publishedAt, writtenAt] = [localTime(publication.at), localTime(commit.writtenAt)];
    const names = (people: readonly Identity[], at: string) => [
      ...new Set(people.map((person) => nameOf(person, at.slice(0, 10)))),
    ];
    return {
      publishedAt,
      writtenAt,
      writers: names([commit.author, ...commit.coAuthors], writtenAt),
      reviewers: names([...commit.reviewers, ...publication.reviewers], publishedAt),
      publisher: nameOf(publication.by, publishedAt.slice(0, 10)),
      action: subject.action,
      type: subject.type,
      title:
        versionsOf(one)
          .map((version) => titles.get(version))
          .find(Boolean) ?? subject.name,
      path: subject.path,
      pull: publication.pull,
      commit: commit.hash,
    };
  });
  return rows.toSorted((a, b) => (a.publishedAt > b.publishedAt ? -1 : Number(a.publishedAt < b.publishedAt)));
}

/** Where the title may be read: in the commit, or before it for what it removed. */
function versionsOf({ commit, subject }: Found): string[] {
  if (subject.titleFile === undefined) return [];
  const before = subject.action === 'menghapus' ? '^' : '';
  return [`${commit.hash}${before}:${subject.titleFile}`];
}

/** Turns a moment into the time on the clocks of a zone: `2026-04-15 09:30`. */
function clockOf(timeZone: string): (moment: string) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return (moment) => format.format(new Date(moment));
}
