import { type Choice, type Chosen, type Facet, type Finder, goTogether, pathOf } from './facet.ts';

/** A list narrowed down by what is chosen. */
export interface View<Item> {
  readonly chosen: readonly Chosen<Item>[];
  readonly items: readonly Item[];
  /** Address, with slashes at both ends. */
  readonly path: string;
}

/** A choice that leads to something. */
export interface OpenChoice extends Choice {
  /** Items that one finds then. */
  readonly count: number;
  readonly path: string;
  readonly isChosen: boolean;
}

/** The ways out of a view by one facet. */
export interface OpenFacet {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly OpenChoice[];
  /** Address without a choice of this facet; absent while none is chosen. */
  readonly all?: string;
}

/**
 * Every view of a list that holds something, the whole list first: nobody is led to an empty page. Each is a page of its
 * own, so that narrowing down works without JavaScript, can be bookmarked and be sent to somebody.
 */
export function viewsOf<Item>(finder: Finder<Item>): View<Item>[] {
  return [{ chosen: [], items: finder.items, path: finder.base }, ...narrowed(finder, [], finder.items, finder.facets)];
}

function narrowed<Item>(
  finder: Finder<Item>,
  chosen: readonly Chosen<Item>[],
  items: readonly Item[],
  left: readonly Facet<Item>[],
): View<Item>[] {
  return left.flatMap((facet, index) => {
    const facets = [...chosen.map((one) => one.facet), facet];
    if (!goTogether(finder, facets)) return [];
    const found = grouped(facet, items);
    return facet.choices.flatMap((choice) => {
      const own = found.get(choice.value);
      if (!own) return [];
      const now = [...chosen, { facet, choice }];
      const view = { chosen: now, items: own, path: pathOf(finder, now) };
      return [view, ...narrowed(finder, now, own, left.slice(index + 1))];
    });
  });
}

/**
 * What a visitor can choose from a view on, facet by facet: another choice of a facet takes the place of the present one;
 * facets that do not go with what is chosen take its place altogether.
 */
export function openFacets<Item>(finder: Finder<Item>, { chosen }: View<Item>): OpenFacet[] {
  return finder.facets.flatMap((facet) => {
    const own = chosen.find((one) => one.facet === facet);
    const others = chosen.filter((one) => one.facet !== facet);
    const kept = goTogether(finder, [...others.map((one) => one.facet), facet]) ? others : [];
    const counts = countsOf(finder, facet, kept);
    const choices = facet.choices.flatMap((choice) => {
      const count = counts.get(choice.value) ?? 0;
      if (count === 0) return [];
      const path = pathOf(finder, [...kept, { facet, choice }]);
      return [{ ...choice, count, path, isChosen: own?.choice.value === choice.value }];
    });
    if (choices.length === 0) return [];
    const { name, label } = facet;
    return [{ name, label, choices, ...(own ? { all: pathOf(finder, others) } : {}) }];
  });
}

type Counts = ReadonlyMap<string, number>;

/** What was counted, by finder: of thousands of pages most ask for the same. */
const counted = new WeakMap<object, Map<string, Counts>>();

/** How many items each choice of a facet leads to, beside what is kept. */
function countsOf<Item>(finder: Finder<Item>, facet: Facet<Item>, kept: readonly Chosen<Item>[]): Counts {
  const known = counted.get(finder) ?? new Map<string, Counts>();
  counted.set(finder, known);
  const key = `${pathOf(finder, kept)}${facet.name}`;
  const counts = known.get(key) ?? countIn(facet, select(finder.items, kept));
  known.set(key, counts);
  return counts;
}

function countIn<Item>(facet: Facet<Item>, items: readonly Item[]): Counts {
  return new Map([...grouped(facet, items)].map(([value, own]) => [value, own.length]));
}

function select<Item>(items: readonly Item[], chosen: readonly Chosen<Item>[]): readonly Item[] {
  if (chosen.length === 0) return items;
  return items.filter((item) => chosen.every(({ facet, choice }) => facet.valuesOf(item).includes(choice.value)));
}

function grouped<Item>(facet: Facet<Item>, items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const value of new Set(facet.valuesOf(item))) {
      const group = groups.get(value);
      if (group) group.push(item);
      else groups.set(value, [item]);
    }
  return groups;
}
