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
  /** Begins to read and to index what all OPDs publish. */
  | { readonly begin: RegencyPages }
  /** Writes these indexes, once the folder has been emptied. */
  | { readonly write: string }
  /** Makes the index of the portal's own pages, once they are there. */
  | { readonly end: string };

/**
 * Makes the search indexes of the portal; the larger ones, of what all OPDs publish, beside Astro. Begun anew, as after a
 * build that failed, they take the place of those before.
 */
export const indexBeside = askThread<IndexQuestion, void>(
  new URL('./index-worker.ts', import.meta.url),
  'The index of the search',
  { remembers: true },
);
