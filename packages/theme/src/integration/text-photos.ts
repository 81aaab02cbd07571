import type { Paragraph } from 'mdast';
import type { MdastNode, MdastPluginDefinition, MdastVisitorContext, MdxJsxFlowElement } from 'satteri';

/** What of a reader's context is asked for: that of the build, and that of the preview, which has another reader. */
export interface TextContext {
  readonly parent: (node: Readonly<Paragraph>) => { readonly type: string } | undefined;
  readonly replaceNode: MdastVisitorContext['replaceNode'];
}

/** The literal attributes of a component in the text. */
function literalAttributes(attributes: readonly { type: string; name?: string; value?: unknown }[]) {
  return Object.fromEntries(
    attributes.flatMap(({ type, name, value }) =>
      type === 'mdxJsxAttribute' && name && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}

/** Tells `TextPhoto.astro` that a photo stands alone and can be a figure. */
const standsAlone = { block: '' };

/**
 * `<Foto>` and `![alt](./file.jpg "caption")` are one thing: both become an image node, which Astro resolves
 * and `TextPhoto.astro` renders. A paragraph that holds nothing but photos is dissolved, since a figure may
 * not stand in a paragraph; several in a row become a gallery.
 */
export const textPhotos = {
  name: 'opd-text-photos',
  mdxJsxFlowElement(node: Readonly<MdxJsxFlowElement>, context: TextContext) {
    if (node.name !== 'Foto') return;
    const { src = '', alt = '', caption, credit } = literalAttributes(node.attributes);
    const hProperties = credit ? { ...standsAlone, credit } : standsAlone;
    context.replaceNode(node, { type: 'image', url: src, alt, title: caption, data: { hProperties } });
  },
  paragraph(node: Readonly<Paragraph>, context: TextContext) {
    const content = node.children.filter((child) => !isBlank(child));
    const photos = content.flatMap((child) => (child.type === 'image' ? [child] : []));
    if (photos.length === 0 || photos.length < content.length) return;
    const figures = photos.map((photo) => ({ ...photo, data: { ...photo.data, hProperties: standsAlone } }));
    const [only] = figures;
    if (only && figures.length === 1) context.replaceNode(node, only);
    else if (context.parent(node)?.type !== 'root') context.replaceNode(node, figures);
    else context.replaceNode(node, { type: 'mdxJsxFlowElement', name: 'Galeri', attributes: [], children: figures });
  },
} satisfies MdastPluginDefinition;

function isBlank(node: Readonly<MdastNode>): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
