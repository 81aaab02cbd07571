import { contentTypes, type TypeName, verdicts } from '@opd/schema';
import type { FoundAs } from './found-as.ts';

/** The fields of an entry by which it is found. */
interface EntryFields {
  readonly published: string;
  readonly example?: boolean | undefined;
  readonly verdict?: unknown;
}

/** What the search notes of an entry. @param owner its OPD, on the portal only. */
export function entryFoundAs(type: TypeName, { published, example, verdict }: EntryFields, owner?: FoundAs['owner']) {
  const label = verdicts.find(({ value }) => value === verdict)?.label;
  return {
    kind: contentTypes[type].label,
    day: published,
    ...(label ? { verdict: label } : {}),
    ...(example ? { example } : {}),
    ...(owner ? { owner } : {}),
  } satisfies FoundAs;
}
