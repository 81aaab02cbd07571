import { type BlockData, blockOfLine } from '../body/editor-block.ts';
import { memberOf } from './photos-of-fields.ts';

/** A component of a text. */
interface Block {
  readonly name: string;
  readonly data: BlockData;
}

/** The photos of one component: itself, or those it holds. */
export function photosOfBlock({ name, data }: Block): readonly unknown[] {
  if (name === 'Foto') return [data];
  const photos = name === 'Galeri' ? memberOf(data, 'photos') : undefined;
  return Array.isArray(photos) ? photos : [];
}

/** The photos in a text as the editor holds it, in its order. @param body Markdown with a line for each component. */
export function photosInText(body: unknown): unknown[] {
  if (typeof body !== 'string') return [];
  return body.split('\n').flatMap((line) => {
    const block = blockOfLine(line);
    return block ? photosOfBlock(block) : [];
  });
}
