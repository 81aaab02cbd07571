/** Lines on one part of a long list: with their summaries they stay well under 100 KB of HTML. */
export const partLength = 50;

/** One part of a list that is too long for one page. */
export interface Part<Item> {
  readonly items: readonly Item[];
  /** Which part it is, from 1. */
  readonly page: number;
  /** How many parts there are, at least 1. */
  readonly last: number;
  /** Address of the list, that of its first part; the others lie under `laman/`. */
  readonly base: string;
}

/** The parts of a list. There is always a first one, be it empty. */
export function partsOf<Item>(
  items: readonly Item[],
  base: string,
  length = partLength,
): [Part<Item>, ...Part<Item>[]] {
  const last = Math.max(1, Math.ceil(items.length / length));
  const part = (page: number) => ({ items: items.slice((page - 1) * length, page * length), page, last, base });
  return [part(1), ...Array.from({ length: last - 1 }, (_, index) => part(index + 2))];
}

/** The address of a part. */
export function partPath({ base, page }: Pick<Part<unknown>, 'base' | 'page'>): string {
  return page === 1 ? base : `${base}laman/${page}/`;
}

/** What follows the title of a list on its later parts: ", laman 2". */
export function partSuffix({ page }: Pick<Part<unknown>, 'page'>): string {
  return page === 1 ? '' : `, laman ${page}`;
}

/**
 * Which parts a route makes: those after the first for a pattern with `[page]`, else the first alone. Two patterns so
 * share one file.
 * @param routePattern as Astro tells it to `getStaticPaths`.
 */
export function partPaths<Item>(
  parts: readonly Part<Item>[],
  routePattern: string,
  params: Readonly<Record<string, string>> = {},
) {
  if (!routePattern.includes('[page]')) return parts.slice(0, 1).map((part) => ({ params, props: { part } }));
  return parts.slice(1).map((part) => ({ params: { ...params, page: String(part.page) }, props: { part } }));
}
