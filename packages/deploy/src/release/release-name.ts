/** A release on a target: its number there, and what it holds. */
export interface ReleaseName {
  readonly number: number;
  /** See `releaseId`. */
  readonly id: string;
}

/** How many releases of a site a target keeps. */
export const keptReleases = 10;

/** `000012-9f86d081884c7d65`: sorted as text, the newest is last. */
export function renderReleaseName({ number, id }: ReleaseName): string {
  return `${String(number).padStart(6, '0')}-${id}`;
}

/** Reads a name; nothing for what is none. */
export function parseReleaseName(name: string): ReleaseName | undefined {
  const [, number, id] = /^(\d{6})-([0-9a-f]{16})$/.exec(name) ?? [];
  return number === undefined || id === undefined ? undefined : { number: Number(number), id };
}
