import type { Opd } from '@opd/registry';
import { askThread } from './ask-thread.ts';

/** What all OPDs publish, for the index of the portal. */
export interface RegencyPages {
  /** Absolute path of `content/`. */
  readonly contentRoot: string;
  /** All OPDs of the registry. */
  readonly opds: readonly Opd[];
  /** For which the portal is built, see `readClock`. */
  readonly moment: string;
}

/** A step of the portal's indexes. Folders are absolute paths of the portal in the making. */
export type IndexQuestion =
  /** Reads and indexes what all OPDs publish. */
  | { readonly begin: RegencyPages }
  /** Writes that index, once the folder has been emptied. */
  | { readonly write: string }
  /** Makes the index of the portal's own pages, once they are there. */
  | { readonly end: string };

/**
 * Makes the two search indexes of the portal, the larger of which, of what all OPDs publish, is made beside Astro. One that
 * is begun anew, as after a build that failed, takes the place of the one before.
 */
export const indexBeside = askThread<IndexQuestion, void>(
  new URL('./index-worker.ts', import.meta.url),
  'The index of the search',
  { remembers: true },
);
