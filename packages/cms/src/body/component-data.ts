import { type Component, components } from '@opd/schema';
import { isRecord, namesFile, toBareName, toRelativePath } from '../entry-file/paths.ts';
import { cleanLine } from './clean-text.ts';
import { type BlockData, childrenKey, photosKey } from './editor-block.ts';

/** The component of a name. */
export function componentNamed(name: string | null): Component | undefined {
  return components.find((component) => component.name === name);
}

/** Name of the component that is a photo. */
export const photoName = 'Foto';

/** Attributes of a photo. A photo of `<Galeri>` has the same. */
export const photoAttributes = componentNamed(photoName)?.attributes ?? {};

/**
 * The attributes that a component is stored with, in the order of its fields, then those that are not known. What was
 * not filled in is left out.
 */
export function storedAttributes(fields: Component['attributes'], data: BlockData): [string, string][] {
  const names = [...new Set([...Object.keys(fields), ...Object.keys(data)])];
  return names.flatMap((name): [string, string][] => {
    const value = data[name];
    const isText = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (!isText || name === childrenKey || name === photosKey || !/^[A-Za-z_][\w-]*$/.test(name)) return [];
    const text = cleanLine(String(value));
    const field = fields[name];
    return text === '' ? [] : [[name, field && namesFile(field) ? toRelativePath(text) : text]];
  });
}

/** Attributes as the editor holds them. @param stored pairs of name and value, in any order. */
export function editedAttributes(
  fields: Component['attributes'],
  stored: readonly (readonly [string, string])[],
): BlockData {
  const place = (name: string) => (Object.hasOwn(fields, name) ? Object.keys(fields).indexOf(name) : Infinity);
  return Object.fromEntries(
    stored
      .toSorted(([a], [b]) => (place(a) === place(b) ? 0 : place(a) - place(b)))
      .map(([name, value]) => {
        const field = fields[name];
        return [name, field && namesFile(field) ? toBareName(value) : value];
      }),
  );
}

/** The photos between the tags of a component. */
export function photosOf(data: BlockData): BlockData[] {
  const photos = data[photosKey];
  return Array.isArray(photos) ? photos.filter(isRecord) : [];
}

/** The words between the tags of a component, in the editor's Markdown. */
export function childrenOf(data: BlockData): string {
  const children = data[childrenKey];
  return typeof children === 'string' ? children : '';
}
