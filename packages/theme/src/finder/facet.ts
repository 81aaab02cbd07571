/** A choice of a facet, as its address and as visitors read it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One way to narrow a list down. */
export interface Facet<Item> {
  /** Segment of addresses: `biaya`. */
  readonly name: string;
  /** What visitors read above its choices. */
  readonly label: string;
  /** All choices, in the order in which they are shown. */
  readonly choices: readonly Choice[];
  /** The choices under which an item is found. */
  valuesOf(item: Item): readonly string[];
}

/** What is chosen of a facet. */
export interface Chosen<Item> {
  readonly facet: Facet<Item>;
  readonly choice: Choice;
}

/** A list that can be narrowed down: which facets there are, and which of them go together. */
export interface Finder<Item> {
  /** Address of the whole list: `/layanan/`. */
  readonly base: string;
  readonly items: readonly Item[];
  readonly facets: readonly Facet<Item>[];
  /** Names of facets that can be chosen at once. Each further one multiplies the pages. */
  readonly together: readonly (readonly string[])[];
}

/** Address of what is chosen, facets in their order: `/layanan/peristiwa/kelahiran/biaya/gratis/`. */
export function pathOf<Item>({ base, facets }: Finder<Item>, chosen: readonly Chosen<Item>[]): string {
  const segments = facets.flatMap((facet) => {
    const own = chosen.find((one) => one.facet === facet);
    return own ? [`${facet.name}/${own.choice.value}/`] : [];
  });
  return base + segments.join('');
}

/** Tells whether facets can be chosen at once. */
export function goTogether<Item>({ together }: Finder<Item>, facets: readonly Facet<Item>[]): boolean {
  return facets.length < 2 || together.some((names) => facets.every(({ name }) => names.includes(name)));
}
