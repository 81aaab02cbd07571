import type { PreviewPlace } from '@opd/registry';
import type { DraftFiles, EntryDraft } from '@opd/schema';

/**
 * Shows an entry that is being written as the public site will: the theme's own page of its type.
 * @returns HTML in which nothing that was typed is markup.
 * @throws Error when the page needs a file that is not there yet or cannot be read.
 */
export type RenderEntry = (draft: EntryDraft, files: DraftFiles, place: PreviewPlace) => Promise<string>;
