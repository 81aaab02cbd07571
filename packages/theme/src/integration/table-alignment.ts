import type { Element } from 'hast';
import type { HastPluginDefinition } from 'satteri';

/** What of a reader's context is asked for, see `TextContext`. */
export interface AlignmentContext {
  readonly setProperty: (node: Readonly<Element>, name: string, value: string[] | null) => void;
}

/**
 * Turns the alignment of Markdown table cells into classes: written as `style`, a strict Content-Security-Policy
 * would block it.
 */
export const tableAlignment = {
  name: 'opd-table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node: Readonly<Element>, context: AlignmentContext) {
      const alignment = /text-align:\s*(\w+)/.exec(String(node.properties?.style ?? ''))?.[1] ?? node.properties?.align;
      if (typeof alignment !== 'string') return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'className', [`align-${alignment}`]);
    },
  },
} satisfies HastPluginDefinition;
