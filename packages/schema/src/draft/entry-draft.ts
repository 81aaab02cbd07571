import type { Root } from 'mdast';
import type { TypeName } from '../types/index.ts';

/** An entry that is being written: what will be stored when it is saved, with whatever is still missing or wrong. */
export interface EntryDraft {
  /** Content type. */
  readonly type: TypeName;
  /** Folder name; of an entry that is not saved yet, any that could be one. */
  readonly folder: string;
  /** Frontmatter as it would be stored: paths of files begin with `./`. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** The text as Markdown's tree; components of `components` are `mdxJsxFlowElement` nodes with literal attributes. */
  readonly text: Root;
}

/** The files of a draft: some are stored, some were just chosen. */
export interface DraftFiles {
  /** Address at which a browser finds a file that a field or the text names; `undefined` while there is none. */
  readonly addressOf: (file: string) => string | undefined;
}
