import type { TypeName } from '@opd/schema';

/** An entry of another site, on the portal. */
export interface GatheredEntry {
  /** `<opd>/<folder>`. */
  readonly id: string;
  /** Its validated frontmatter. */
  readonly data: object;
}

/** What goes round Astro's store of content, of one type. */
interface Gathered {
  /** On the portal: the entries of all sites. */
  readonly entries?: readonly GatheredEntry[];
  /** On the site of an OPD: the texts of its entries, MDX by id. */
  readonly texts?: ReadonlyMap<string, string>;
}

declare global {
  /** In a development server, who gathers and who shows are loaded apart: they meet here. */
  var opdGathered: Map<TypeName, Gathered> | undefined;
}

/**
 * Keeps what goes round Astro's store of content, in place of that of an earlier build. The store is written, looked through
 * for photos, bundled and compiled: for the 64,000 entries of a portal that takes a third of the time of a build, and of
 * every text half a dozen copies are held.
 */
export function gather(type: TypeName, gathered: Gathered): void {
  globalThis.opdGathered ??= new Map();
  globalThis.opdGathered.set(type, gathered);
}

/** What was gathered of a type. */
export function gatheredOf(type: TypeName): Gathered {
  return globalThis.opdGathered?.get(type) ?? {};
}

/** Lets go of all that was gathered, so that a process that builds again does not hold it. */
export function forgetGathered(): void {
  globalThis.opdGathered = undefined;
}

/** Name of the entry in the store that changes when something changes that goes round it. */
export const changeMark = '(berubah)';
