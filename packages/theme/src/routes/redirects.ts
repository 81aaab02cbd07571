import { site } from 'virtual:opd/site';
import { portalSlug } from '@opd/registry';
import { entriesOf } from '../entries.ts';
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
