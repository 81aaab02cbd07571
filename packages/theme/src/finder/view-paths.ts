import { type Part, partPath, partsOf } from '../lists/parts.ts';
import type { Finder } from './facet.ts';
import { type View, viewsOf } from './views.ts';

/** What a page of a finder shows. */
export interface FinderPage<Item> {
  readonly finder: Finder<Item>;
  readonly view: View<Item>;
  readonly part: Part<Item>;
}

/** The pages of a finder. */
export interface FinderPages<Item> {
  /** The first part of the whole list, at the bare address. */
  readonly first: FinderPage<Item>;
  /** Params and props of all others, for a route that ends in `[...choices]`. */
  readonly others: readonly { readonly params: { readonly choices: string }; readonly props: FinderPage<Item> }[];
}

/** Every page of a finder: the whole list, then all that it can be narrowed down to, each in its parts. */
export function finderPages<Item>(finder: Finder<Item>): FinderPages<Item> {
  const whole: View<Item> = { chosen: [], items: finder.items, path: finder.base };
  const pages = viewsOf(finder).flatMap((view) =>
    partsOf(view.items, view.path).map((part) => ({ finder, view, part })),
  );
  return {
    first: pages[0] ?? { finder, view: whole, part: { items: [], page: 1, last: 1, base: finder.base } },
    others: pages.slice(1).map((props) => ({
      params: { choices: partPath(props.part).slice(finder.base.length, -1) },
      props,
    })),
  };
}
