import type { ContentType } from '@opd/schema';
import { toMdx } from '../body/to-mdx.ts';
import { bodyKey } from './read.ts';
import { storedFields } from './stored-fields.ts';
import { writeYaml } from './write-yaml.ts';

/**
 * Writes an entry's file from what Decap holds. Reading it again gives the same values; what was typed is stored so
 * that it builds and is shown as it was typed.
 * @param data plain values of the fields, and the text as `body` in the editor's Markdown.
 */
export function writeEntryFile(data: Readonly<Record<string, unknown>>, type: ContentType): string {
  const { [bodyKey]: body, ...fields } = data;
  const words = typeof body === 'string' ? toMdx(body) : '';
  const yaml = writeYaml(type.fields, storedFields(type.fields, fields));
  return `---\n${yaml}---\n${words === '' ? '' : `\n${words}\n`}`;
}
