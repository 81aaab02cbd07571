import { contentTypes, isCalendarDate, lastChangeOf, reviewDueOn, type TypeName } from '@opd/schema';
import { z } from 'zod';

/** An entry as far as figures about it go. What is wrong with it otherwise is the matter of the check. */
export interface EntryFacts {
  readonly type: TypeName;
  /** Name of its folder. */
  readonly folder: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** Last day on which its content changed: publication, update, correction or new data. Never a commit's. */
  readonly changed: string;
  /** Who answers for it; empty when nobody is named. */
  readonly unit: string;
  /** Day by which it must be looked at again, see `reviewDueOn`. */
  readonly reviewDue?: string;
  /** Moment from which it is on the site no more, `YYYY-MM-DDTHH:mm`. */
  readonly until?: string;
  readonly example: boolean;
  /** All of its fields, as written. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text below them. */
  readonly body: string;
}

const day = z.string().refine(isCalendarDate);
const maybeDay = day.optional().catch(undefined);

const fieldsSchema = z.looseObject({
  title: z.string().catch(''),
  published: day,
  unit: z.string().catch(''),
  updated: maybeDay,
  reviewed: maybeDay,
  reviewBy: maybeDay,
  lastUpdated: maybeDay,
  corrections: z.array(z.looseObject({ date: maybeDay })).catch([]),
  until: z.string().optional().catch(undefined),
  draft: z.boolean().catch(false),
  example: z.boolean().catch(false),
});

/**
 * Reads an entry's fields.
 * @param source.fields the frontmatter's value, whatever it is.
 * @returns nothing for a draft, and for what has no day of publication: neither is on a site.
 */
export function readFacts({
  type,
  folder,
  fields,
  body,
}: {
  readonly type: TypeName;
  readonly folder: string;
  readonly fields: unknown;
  readonly body: string;
}): EntryFacts | undefined {
  const { data } = fieldsSchema.safeParse(fields);
  if (!data || data.draft) return undefined;
  const { title, unit, published, updated, lastUpdated, corrections, until, example, reviewed, reviewBy } = data;
  const dated = corrections.flatMap(({ date }) => (date === undefined ? [] : [{ date }]));
  const changes = { published, updated, lastUpdated, corrections: dated };
  const reviewDue = reviewDueOn(contentTypes[type], { ...changes, reviewed, reviewBy });
  return {
    ...{ type, folder, title, published, changed: lastChangeOf(changes), unit, example, fields: data, body },
    ...(reviewDue === undefined ? {} : { reviewDue }),
    ...(until === undefined ? {} : { until }),
  };
}

/** Tells whether an entry was on the site on a day, if only until some hour of it. */
export function isOnSite({ published, until }: Pick<EntryFacts, 'published' | 'until'>, day: string): boolean {
  return published <= day && (until === undefined || `${day}T00:00` < until);
}
