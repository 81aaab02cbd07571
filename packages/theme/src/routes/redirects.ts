import { redirects } from 'virtual:opd/redirects';
import { site } from 'virtual:opd/site';
import { finalTargets, type Moved, plainPath, portalSlug, type Withdrawn } from '@opd/registry';
import { allEntries, entriesOf } from '../entries.ts';
import type { Entry } from '../entry.ts';

/** A news item with the number it had on the old site. */
export interface MovedEntry {
  readonly legacyId: number;
  readonly entry: Entry<'berita'>;
}

/** News that lived elsewhere: at the OPD's old site, or on the old portal. */
export async function movedNews(): Promise<MovedEntry[]> {
  const isPortal = site.slug === portalSlug;
  return (await entriesOf('berita')).flatMap((entry) => {
    const legacyId = isPortal ? entry.data.legacyPortalId : entry.data.legacyId;
    return legacyId === undefined ? [] : [{ legacyId, entry }];
  });
}

/** What became of an old address that `redirects.yaml` names. */
export type OldAddress =
  | { readonly kind: 'moved'; readonly path: string; readonly to: string; readonly since: Moved['since'] }
  | { readonly kind: 'withdrawn'; readonly path: string; readonly withdrawn: Withdrawn };

/**
 * Every old address of `redirects.yaml` without its final slash, each with where it leads in the end. What a living page
 * has taken again in the meantime is left out: the page goes first.
 */
export async function oldAddresses(): Promise<OldAddress[]> {
  const living = new Set((await allEntries()).map(({ path }) => plainPath(path)));
  const targets = finalTargets(redirects.moved);
  const moved = redirects.moved.map(({ from, to, since }): OldAddress => {
    const path = plainPath(from);
    return { kind: 'moved', path, to: targets.get(path) ?? to, since };
  });
  const gone = redirects.withdrawn.map(
    (withdrawn): OldAddress => ({ kind: 'withdrawn', path: plainPath(withdrawn.from), withdrawn }),
  );
  return [...moved, ...gone].filter(({ path }) => !living.has(path));
}

/** Tells whether an address can be a page of its own. One that ends as a file does is the server's matter alone. */
export function canBePage(path: string): boolean {
  return !/\.[a-z0-9]{1,8}$/i.test(path);
}
