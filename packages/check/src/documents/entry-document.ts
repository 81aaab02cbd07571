import { type ContentType, contentTypes, type Problem, parseEntry } from '@opd/schema';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import type { Asset } from '../assets/asset.ts';
import type { EntrySource } from '../site/entry-source.ts';
import { type EntryText, readEntry } from './entry-text.ts';

/** An entry with all that rules ask of it. */
export interface EntryDocument extends EntryText {
  /** Path from the content folder: `dinkes/berita/2026-04-15-posyandu/index.mdx`. */
  readonly path: string;
  /** Folder of the entry, without a final slash. */
  readonly home: string;
  /** Name of the folder alone. */
  readonly folder: string;
  readonly type: ContentType;
  /** Problems of the frontmatter's values. Empty when the YAML itself cannot be read. */
  readonly problems: readonly Problem[];
  /** The body; node positions are places in the file. */
  readonly tree: MdastNode;
  /** Why the body is no MDX, as the parser says it in English. `tree` is then read as plain Markdown. */
  readonly syntaxError: string | undefined;
  /** The other files of the entry's folder. */
  readonly assets: readonly Asset[];
}

/**
 * Reads an entry. Never throws: what cannot be read is kept as a mistake.
 * @param assets the other files of its folder.
 */
export function readEntryDocument(source: EntrySource, assets: readonly Asset[] = []): EntryDocument {
  const type: ContentType = contentTypes[source.type];
  const parts = readEntry(source.text);
  const readable = parts.frontmatter.mistakes.length === 0;
  const parsed = readable ? parseEntry(type, parts.frontmatter.value) : undefined;
  return {
    ...parts,
    ...readBody('\n'.repeat(parts.bodyLine - 1) + parts.body),
    path: source.path,
    home: source.home,
    folder: source.folder,
    type,
    problems: parsed?.ok === false ? parsed.problems : [],
    assets,
  };
}

/**
 * Blank lines stand for the frontmatter, so that positions need no arithmetic; the build does the same. The line break
 * at the end is for satteri 0.10.5, which ends the whole process at `import "\` with nothing behind the backslash.
 */
function readBody(body: string): Pick<EntryDocument, 'tree' | 'syntaxError'> {
  const text = `${body}\n`;
  try {
    return { tree: mdxToMdast(text), syntaxError: undefined };
  } catch (error) {
    return { tree: markdownToMdast(text), syntaxError: error instanceof Error ? error.message : String(error) };
  }
}
