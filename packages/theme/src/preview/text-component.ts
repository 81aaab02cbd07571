import type { SSRResult } from 'astro';
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime';
import { createComponent } from 'astro/runtime/server/index.js';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import type { Element } from 'hast';
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { Root } from 'mdast';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { tableAlignment } from '../integration/table-alignment.ts';
import { withFigures } from './change-tree.ts';

/** Components of a text become elements of their name, which are drawn by the component of that name. */
const component: Handler = (state, node): Element => ({
  type: 'element',
  tagName: node.name ?? 'div',
  properties: Object.fromEntries(
    node.attributes.flatMap((attribute: { type: string; name: string; value?: unknown }) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, String(attribute.value ?? '')]] : [],
    ),
  ),
  children: state.all(node),
});

/**
 * A text as a component of Astro, drawn by the theme's own components as in a built site. Stands for `@opd/theme/text`,
 * whose reader runs in Node alone.
 * @param text addresses of photos in it are those at which a browser finds them.
 */
export function textComponent(text: Root) {
  const tree = toHast(withFigures(text), { handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component } });
  alignCells(tree);
  return createComponent((result: SSRResult, { components }: { readonly components?: Partial<Components> }) =>
    renderJSX(
      result,
      toJsxRuntime(tree, { Fragment, jsx, jsxs, components, elementAttributeNameCase: 'html', passKeys: false }),
    ),
  );
}

function alignCells(node: ReturnType<typeof toHast>): void {
  if (node.type === 'element' && tableAlignment.element.filter.includes(node.tagName)) {
    const { properties } = node;
    tableAlignment.element.visit(node, {
      setProperty: (_, name, value) => void Object.assign(properties, { [name]: value }),
    });
  }
  if ('children' in node) for (const child of node.children) alignCells(child);
}
