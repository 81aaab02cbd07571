import type { ContentType, DraftFiles, EntryDraft } from '@opd/schema';
import { isBesideEntry, isTypeName } from '@opd/schema';
import { storedTree } from '../body/to-mdx.ts';
import { toBareName } from '../entry-file/paths.ts';
import { bodyKey } from '../entry-file/read.ts';
import { storedFields } from '../entry-file/stored-fields.ts';

/** A file of the draft, as Decap knows it. */
interface Asset {
  readonly path: string;
  readonly toString: () => string;
}

/** Finds a file of the draft by its name; a file that is still being fetched is another, empty one. */
export type GetAsset = (name: string) => Asset | undefined;

/**
 * What would be stored of an entry that is being written.
 * @param data plain values as the form holds them, the text in the editor's Markdown.
 * @param slug Decap's name of the entry, `2026-11-24-panen/index`; empty for one that is not saved yet.
 */
export function draftOf(type: ContentType, data: Readonly<Record<string, unknown>>, slug: string): EntryDraft {
  const { [bodyKey]: body, ...fields } = data;
  if (!isTypeName(type.name)) throw new Error(`Unexpected type \`${type.name}\`, expected a content type`);
  return {
    type: type.name,
    folder: slug.replace(/\/index$/, '') || 'baru',
    fields: storedFields(type.fields, fields),
    text: storedTree(typeof body === 'string' ? body : ''),
  };
}

/**
 * The files of a draft, as far as Decap has fetched them. It is asked for names of files alone: what it is asked for, it
 * fetches.
 */
export function draftFiles(getAsset: GetAsset): DraftFiles {
  return {
    addressOf: (file) => {
      const name = toBareName(file);
      const asset = isBesideEntry(name) ? getAsset(name) : undefined;
      return asset?.path.endsWith(name) ? asset.toString() : undefined;
    },
  };
}
