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

/** Begins the index of a portal, or ends the one that was begun, with the portal's own pages. */
export type IndexQuestion =
  | { readonly begin: RegencyPages }
  | {
      /** Absolute path of the built portal. */
      readonly end: string;
    };

/**
 * Makes the search index of the portal: begun when the build begins, so that what all OPDs publish is read and indexed
 * beside Astro, and ended when the portal's own pages are there. One that is begun anew, as after a build that failed,
 * takes the place of the one before.
 */
export const indexBeside = askThread<IndexQuestion, void>(
  new URL('./index-worker.ts', import.meta.url),
  'The index of the search',
  { remembers: true },
);
