import { parse } from 'yaml';
import type { CmsPreview } from './cms-preview.ts';

/** A committed entry. */
export interface CommittedEntry {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Reads an entry that is published, as anybody would: YAML, a line of dashes, and the text. @param folder `<type>/<entry>`. */
export async function readEntry(preview: CmsPreview, folder: string): Promise<CommittedEntry> {
  const text = (await preview.read(`content/${preview.opd}/${folder}/index.mdx`)).toString();
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(text) ?? [];
  return { data: Object(parse(head)), body: body.trim() };
}
