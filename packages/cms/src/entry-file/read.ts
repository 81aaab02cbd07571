import { readYaml } from '@opd/registry/yaml';
import type { ContentType } from '@opd/schema';
import { fromMdx } from '../body/from-mdx.ts';
import { NotEditable } from '../body/not-editable.ts';
import { commentLine } from './comment-line.ts';
import { isRecord, mapFilePaths, toBareName } from './paths.ts';
import { splitFile } from './split-file.ts';
import { UnreadableEntry } from './unreadable-entry.ts';

export { UnreadableEntry };

/** Key of the text among the fields, as Decap has it. */
export const bodyKey = 'body';

/**
 * Reads an entry's file for Decap: its fields, files without `./`, and its text as `body` in the editor's Markdown.
 * Decap drops what is thrown here and shows an empty form: who saves an entry must read what is stored once more.
 * @throws UnreadableEntry when the fields cannot be read.
 * @throws NotEditable when the file holds what the editor would lose.
 */
export function readEntryFile(text: string, type: ContentType): Record<string, unknown> {
  const { yaml, body, bodyLine } = splitFile(text);
  const { value, mistakes } = readYaml(yaml, 2);
  const [mistake] = mistakes;
  if (mistake) throw new UnreadableEntry(mistake.message, mistake.help, mistake.line);
  const comment = commentLine(yaml);
  if (comment !== undefined) throw new NotEditable('catatan (#) di antara isian', comment + 1);
  if (value !== null && !isRecord(value)) {
    throw new UnreadableEntry('Isian tidak bernama.', 'Tulis seperti title: Judul tulisan.', 2);
  }
  const fields = mapFilePaths(type.fields, value ?? {}, toBareName);
  const words = fromMdx(body, bodyLine);
  return { ...(isRecord(fields) && fields), ...(words !== '' && { [bodyKey]: words }) };
}
