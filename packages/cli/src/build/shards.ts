import { OpdError } from '../error.ts';

/** A part of a work that several machines share: the second of eight is `{ part: 2, of: 8 }`. */
export interface Shard {
  /** From 1 on. */
  readonly part: number;
  readonly of: number;
}

/** How a work is divided. */
export interface Division {
  /** Sites that are worth a machine of their own, which has to install everything first. */
  readonly sitesPerPart: number;
  /** The largest number of machines. */
  readonly mostParts: number;
}

/**
 * Reads a part as it is written on the command line.
 * @param text `2/8`.
 * @throws OpdError.
 */
export function parseShard(text: string): Shard {
  const [, part, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
  if (part !== undefined && of !== undefined && part <= of) return { part, of };
  throw new OpdError(`\`${text}\` is no part of a whole.`, 'Write 2/8 for the second of eight parts.');
}

/**
 * The sites of one part: dealt out in turn, like cards, after sorting. The same sites always give the same parts, parts
 * differ by one site at most, and all parts together are all sites.
 */
export function sitesOfShard(sites: readonly string[], { part, of }: Shard): string[] {
  return [...sites].sort().filter((_, index) => index % of === part - 1);
}

/**
 * Divides sites into as many parts as are worth it; no sites are no parts.
 * @returns the sites of each part, none of them empty.
 */
export function divide(sites: readonly string[], { sitesPerPart, mostParts }: Division): string[][] {
  const of = Math.min(mostParts, Math.ceil(sites.length / sitesPerPart));
  return Array.from({ length: of }, (_, index) => sitesOfShard(sites, { part: index + 1, of }));
}
