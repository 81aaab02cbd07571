import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { evaluate } from 'satteri';
import { noCode } from './no-code.ts';
import { textProcessor } from './processor.ts';

/** What makes elements: `astro/jsx-runtime` of the pages that show the text. */
interface JsxRuntime {
  readonly Fragment: unknown;
  readonly jsx: (type: unknown, props: Record<string, unknown>) => unknown;
}

/** A text as a component: what it shows its elements with is passed in by their names. */
export type TextComponent = (props: { readonly components: Readonly<Record<string, unknown>> }) => unknown;

/**
 * Makes a component of the text of an entry, as `@astrojs/mdx` does, when the page is rendered that shows it. A module of
 * the bundle for each entry, as Astro has it, is held in memory until the whole site is built; this one goes at once.
 * @param text the MDX below the fields: Markdown, and components with literal attributes. Nothing of it is run.
 * @throws Error when it holds code, or cannot be read.
 */
export async function textComponent(text: string, { Fragment, jsx }: JsxRuntime): Promise<TextComponent> {
  const element = (type: unknown, props: unknown) => jsx(type, { ...(props ?? {}) });
  const { mdastPlugins, hastPlugins, features } = textProcessor.options;
  const { default: content } = await evaluate(text, {
    ...{ Fragment, jsx: element, jsxs: element },
    mdastPlugins: [noCode, ...mdastPlugins],
    hastPlugins: [...hastPlugins, satteriHeadingIdsPlugin()],
    features,
    elementAttributeNameCase: 'html',
    data: { astro: { frontmatter: {}, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() } },
  });
  if (typeof content !== 'function') throw new Error('Unexpected text without a component, expected one by default');
  return (props) => Reflect.apply(content, undefined, [props]);
}
