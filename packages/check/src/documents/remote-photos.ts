import type { Place } from '@opd/registry';
import { photoFields } from '@opd/schema';
import { componentsIn } from './element-problems.ts';
import type { EntryDocument } from './entry-document.ts';
import { nodesOf, placeOf } from './nodes.ts';
import { valuesOfFormat } from './values.ts';

/** A photo that would be fetched from elsewhere. */
export interface RemotePhoto extends Place {
  readonly url: string;
}

/** Tells whether the path of a photo leads to another site: `https://…`, `//…`, `www.…`. */
export function isRemote(path: string): boolean {
  return /^\s*(?:https?:|ftp:|[\\/]{2}|www\.)/i.test(path);
}

/** Every photo of an entry that lies on another site: in its fields, in Markdown, by reference, in components. */
export function* remotePhotosOf(entry: EntryDocument): Generator<RemotePhoto> {
  const { frontmatter, type, tree } = entry;
  for (const { path, value } of valuesOfFormat(type.fields, frontmatter.value, 'photo-file')) {
    if (isRemote(value)) yield { ...frontmatter.placeOf(path), url: value };
  }
  const targets = new Map<string, string>();
  for (const node of nodesOf(tree)) {
    if (node.type === 'definition' && !targets.has(node.identifier)) targets.set(node.identifier, node.url);
  }
  for (const node of nodesOf(tree)) {
    const url = node.type === 'image' ? node.url : node.type === 'imageReference' ? targets.get(node.identifier) : '';
    if (url && isRemote(url)) yield { ...placeOf(node), url };
  }
  for (const { attributes, component, element } of componentsIn(entry)) {
    if (component.attributes.src !== photoFields.src || !isRemote(attributes.src ?? '')) continue;
    yield { ...placeOf(element), url: attributes.src ?? '' };
  }
}
