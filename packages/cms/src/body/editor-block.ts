import { components } from '@opd/schema';
import { isRecord } from '../entry-file/paths.ts';

/** What a component of a text holds in the editor: its attributes, and what stands between its tags. */
export type BlockData = Record<string, unknown>;

/** Key of the words between the tags, as the editor's own Markdown. */
export const childrenKey = 'children';

/** Key of the photos between the tags: a list of objects with the attributes of `<Foto>`. */
export const photosKey = 'photos';

/** Starts the line of a component. Private, so that nobody types it; `cleanText` takes it out of what was typed. */
const mark = '\uE000';

/**
 * A component as it stands in the editor's Markdown: one line that Decap's reader and writer leave alone.
 * JSON has no line ends, and neither a backslash nor a space at its end.
 * @param name of the component: `Foto`.
 */
export function writeBlock(name: string, data: unknown): string {
  const json = JSON.stringify(data ?? {}).replace(/[\u2028\u2029\uE000]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `${mark}${name} ${json}`;
}

/** Finds a component of a name at the start of a block. Decap asks for no flags and a caret. */
export function blockPattern(name: string): RegExp {
  return new RegExp(`^${mark}${name} (\\{.*\\})`);
}

/** What a line of `blockPattern` holds. A line that was damaged holds nothing, and its form is shown empty. */
export function readBlock(match: RegExpMatchArray): BlockData {
  try {
    const data: unknown = JSON.parse(match[1] ?? '');
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

const anyBlock = new RegExp(`^${mark}(${components.map(({ name }) => name).join('|')}) (\\{.*\\})$`);

/** The component that a line is, if it is one. */
export function blockOfLine(line: string): { readonly name: string; readonly data: BlockData } | undefined {
  const [, name, json] = anyBlock.exec(line) ?? [];
  if (name === undefined || json === undefined) return undefined;
  return { name, data: readBlock(['', json]) };
}
