import { blockOfLine } from '../body/editor-block.ts';
import { memberOf } from './photos-of-fields.ts';

/** The photos in a text as the editor holds it, in its order. @param body Markdown with a line for each component. */
export function photosInText(body: unknown): unknown[] {
  if (typeof body !== 'string') return [];
  return body.split('\n').flatMap((line) => {
    const block = blockOfLine(line);
    if (block?.name === 'Foto') return [block.data];
    const photos = block?.name === 'Galeri' ? memberOf(block.data, 'photos') : undefined;
    return Array.isArray(photos) ? photos : [];
  });
}
