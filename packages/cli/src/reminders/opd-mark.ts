import type { Issue } from './issue-host.ts';

/** A kind of reminder, known by a mark at the head of its issue that readers do not see; titles may be edited. */
export interface OpdMark {
  /** The mark of the reminder of an OPD. */
  readonly of: (slug: string) => string;
  /** The OPD that such a reminder is for; nothing for an issue that is none. */
  readonly opdOf: (issue: Pick<Issue, 'body'>) => string | undefined;
}

/** @param kind a word of small letters, of its own for every kind of reminder. */
export function opdMark(kind: string): OpdMark {
  const pattern = new RegExp(`^<!-- situs-opd:${kind}:([a-z0-9-]+) -->`);
  return {
    of: (slug) => `<!-- situs-opd:${kind}:${slug} -->`,
    opdOf: ({ body }) => pattern.exec(body.trimStart())?.[1],
  };
}
