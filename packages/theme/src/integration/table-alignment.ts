import { defineHastPlugin } from 'satteri';

/**
 * Turns the alignment of Markdown table cells into classes: written as `style`, a strict Content-Security-Policy
 * would block it.
 */
export const tableAlignment = defineHastPlugin({
  name: 'opd-table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const alignment = /text-align:\s*(\w+)/.exec(String(node.properties?.style ?? ''))?.[1] ?? node.properties?.align;
      if (typeof alignment !== 'string') return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'className', [`align-${alignment}`]);
    },
  },
});
