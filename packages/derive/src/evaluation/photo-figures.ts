import { addDays } from '@opd/registry';
import type { EntryFacts } from '../content/entry.ts';
import { coverOf, photosOf } from '../content/photos.ts';

/** Figures about the photos of an OPD. */
export interface PhotoFigures {
  /** Photos of the last year that tell something, and how many of them have an accepted description. */
  readonly count: number;
  readonly described: number;
  /** Photos of the last year that are decoration: they need no description and are counted apart. */
  readonly decorative: number;
  /** Photos that stand for an entry of the last 90 days in lists, and how many of them name an official. */
  readonly covers: number;
  readonly officialCovers: number;
}

/** Days of photos that are looked back upon. */
export const photoDays = 365;
/** Days of covers that are looked back upon, as in the rule `officials-in-photos` of the check. */
export const coverDays = 90;
/** Share of covers that may name officials, as in that rule. */
export const mostOfficials = 0.3;

/** Counts photos. @param entries those that are published on `day`. */
export function photoFigures(entries: readonly EntryFacts[], day: string): PhotoFigures {
  const since = (days: number) => {
    const first = addDays(day, -days);
    return entries.filter(({ published }) => published > first);
  };
  const photos = since(photoDays).flatMap(photosOf);
  const told = photos.filter(({ state }) => state !== 'decorative');
  const covers = since(coverDays).flatMap((entry) => coverOf(entry) ?? []);
  return {
    count: told.length,
    described: told.filter(({ state }) => state === 'described').length,
    decorative: photos.length - told.length,
    covers: covers.length,
    officialCovers: covers.filter(({ official }) => official).length,
  };
}
