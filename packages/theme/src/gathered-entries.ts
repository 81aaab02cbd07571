import type { TypeName } from '@opd/schema';

/** An entry of another site, on the portal. */
export interface GatheredEntry {
  /** `<opd>/<folder>`. */
  readonly id: string;
  /** Its validated frontmatter. */
  readonly data: object;
}

declare global {
  /** In a development server, who gathers and who shows are loaded apart: they meet here. */
  var opdGathered: Map<TypeName, readonly GatheredEntry[]> | undefined;
}

/**
 * Keeps the entries of all sites that the portal lists, in place of those of an earlier build. They go round Astro's store of
 * content, which is written, looked through for photos, bundled and compiled: for 64,000 entries that takes a third of the
 * time of a build.
 */
export function gather(type: TypeName, entries: readonly GatheredEntry[]): void {
  globalThis.opdGathered ??= new Map();
  globalThis.opdGathered.set(type, entries);
}

/** Lets go of all that was gathered, so that a process that builds again does not hold it. */
export function forgetGathered(): void {
  globalThis.opdGathered = undefined;
}

/** What was gathered of a type; nothing on other sites than the portal. */
export function gatheredEntries(type: TypeName): readonly GatheredEntry[] {
  return globalThis.opdGathered?.get(type) ?? [];
}
