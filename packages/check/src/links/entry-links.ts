import { opdFields, type Place } from '@opd/registry';
import type { MdastNode } from 'satteri';
import { componentsIn } from '../documents/element-problems.ts';
import type { EntryDocument } from '../documents/entry-document.ts';
import { nodesOf, placeOf } from '../documents/nodes.ts';
import { valuesOfFormat } from '../documents/values.ts';
import type { SiteContent } from '../site/site-content.ts';

/** An address in an entry, with the place to mend it. */
export interface EntryLink extends Place {
  readonly url: string;
  readonly from: 'text' | 'image' | 'attribute' | 'field';
  /** The words that a visitor clicks; empty when there are none. */
  readonly label: string;
  /** Name of the field at the end of the way: `sourceUrl`; empty elsewhere. */
  readonly field: string;
}

const known = new WeakMap<EntryDocument, readonly EntryLink[]>();

/** Every address in an entry, frontmatter first: in its fields, in its text, in its components. Read once. */
export function linksOf(entry: EntryDocument): readonly EntryLink[] {
  const links = known.get(entry) ?? [...readLinks(entry)];
  known.set(entry, links);
  return links;
}

function* readLinks(entry: EntryDocument): Generator<EntryLink> {
  const { frontmatter, type, tree } = entry;
  for (const { path, value } of valuesOfFormat(type.fields, frontmatter.value, 'url')) {
    const field = path.findLast((part) => typeof part === 'string') ?? '';
    yield { ...frontmatter.placeOf(path), url: value, from: 'field', label: '', field: String(field) };
  }
  const nodes = [...nodesOf(tree)];
  // `[foto]: ./panen.webp` serves `![…][foto]`.
  const photos = new Set(nodes.flatMap((node) => (node.type === 'imageReference' ? [node.identifier] : [])));
  for (const node of nodes) {
    if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') continue;
    const isPhoto = node.type === 'image' || (node.type === 'definition' && photos.has(node.identifier));
    const label = node.type === 'link' ? labelOf(node) : '';
    yield { ...placeOf(node), url: node.url, from: isPhoto ? 'image' : 'text', label, field: '' };
  }
  for (const { component, attributes, element } of componentsIn(entry)) {
    for (const { value } of valuesOfFormat(component.attributes, attributes, 'url')) {
      yield { ...placeOf(element), url: value, from: 'attribute', label: '', field: '' };
    }
  }
}

/** Every address in `opd.yaml`; the OPD's own accounts come with the field `social`. */
export function* linksOfProfile({ opdYaml, slug }: SiteContent): Generator<EntryLink & { readonly file: string }> {
  if (!opdYaml) return;
  for (const { path, value } of valuesOfFormat(opdFields, opdYaml.value, 'url')) {
    const place = { file: `${slug}/opd.yaml`, ...opdYaml.placeOf(path) };
    yield { ...place, url: value, from: 'field', label: '', field: String(path[0] ?? '') };
  }
}

function labelOf(link: MdastNode): string {
  return [...nodesOf(link)].map((node) => (node.type === 'text' ? node.value : '')).join('');
}
