/** An item of a list that falls into groups, with the title of its own. */
export interface Grouped<Item> {
  readonly title: string;
  readonly item: Item;
}

/** Lists under titles as one list, to be cut into parts. */
export function grouped<Item>(groups: readonly { readonly title: string; readonly items: readonly Item[] }[]) {
  return groups.flatMap(({ title, items }) => items.map((item): Grouped<Item> => ({ title, item })));
}

/** The groups of which a part of such a list has some items. */
export function groupsOf<Item>(items: readonly Grouped<Item>[]): { title: string; items: Item[] }[] {
  return [...Map.groupBy(items, ({ title }) => title)].map(([title, own]) => ({
    title,
    items: own.map(({ item }) => item),
  }));
}
