import type { Opd, PublicRegency } from '@opd/registry';
import type { DraftFiles, EntryDraft } from '@opd/schema';

/** For whom and when a draft is shown. */
export interface PreviewPlace {
  readonly opd: Opd;
  readonly regency: PublicRegency;
  /** Public origin of the OPD's site, without a final slash. */
  readonly origin: string;
  /** The day, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Shows an entry that is being written as the public site will: the theme's own page of its type.
 * @returns HTML in which nothing that was typed is markup.
 * @throws Error when the page needs a file that is not there yet or cannot be read.
 */
export type RenderEntry = (draft: EntryDraft, files: DraftFiles, place: PreviewPlace) => Promise<string>;
