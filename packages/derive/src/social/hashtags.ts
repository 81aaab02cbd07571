import type { Opd, Regency } from '@opd/registry';

/**
 * The tags of a post, without `#`, the weightiest first: those that office and regency have made official, or their short
 * names while they have none; then the topics. None twice, whatever its capitals.
 * @param topics as readers see them: `Pelayanan publik` becomes `PelayananPublik`.
 */
export function hashtagsOf(
  opd: Pick<Opd, 'abbreviation' | 'hashtags'>,
  regency: Pick<Regency, 'shortName' | 'hashtags'>,
  topics: readonly string[],
): string[] {
  const own = opd.hashtags.length > 0 ? opd.hashtags : [tagOf(opd.abbreviation)];
  const shared = regency.hashtags.length > 0 ? regency.hashtags : [tagOf(regency.shortName)];
  // The first of each before the second of any: a channel that takes two names the office and the regency.
  const official = [...own.slice(0, 1), ...shared.slice(0, 1), ...own.slice(1), ...shared.slice(1)];
  const tags = new Map<string, string>();
  for (const tag of [...official, ...topics.map(tagOf)])
    if (tag !== '' && !tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  return [...tags.values()];
}

/** A name as one tag: words joined, each with a capital, so that screen readers tell them apart. Empty for digits alone. */
export function tagOf(name: string): string {
  const words = name.match(/[\p{L}\d]+/gu) ?? [];
  const tag = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /\p{L}/u.test(tag) ? tag : '';
}
