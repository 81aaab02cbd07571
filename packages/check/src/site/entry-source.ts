import type { YamlDocument } from '@opd/registry';
import type { TypeName } from '@opd/schema';
import { readEntry } from '../documents/entry-text.ts';

/** An entry as it lies in the folder, not yet taken apart: a site of many entries is held in memory as plain texts. */
export interface EntrySource {
  /** Path from the content folder: `dinkes/berita/2026-04-15-posyandu/index.mdx`. */
  readonly path: string;
  /** Folder of the entry, without a final slash. */
  readonly home: string;
  /** Name of the folder alone. */
  readonly folder: string;
  readonly type: TypeName;
  readonly text: string;
  /** The frontmatter, read when it is first asked for. A rule over all entries looks into `text` before. */
  readonly frontmatter: YamlDocument;
}

/** @param path `<slug>/<type>/<folder>/index.mdx`. */
export function entrySource({ path, type, text }: { path: string; type: TypeName; text: string }): EntrySource {
  const home = path.slice(0, path.lastIndexOf('/'));
  let frontmatter: YamlDocument | undefined;
  return {
    path,
    home,
    folder: home.slice(home.lastIndexOf('/') + 1),
    type,
    text,
    get frontmatter() {
      frontmatter ??= readEntry(text).frontmatter;
      return frontmatter;
    },
  };
}
