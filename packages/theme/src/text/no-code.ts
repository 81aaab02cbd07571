import { defineMdastPlugin } from 'satteri';

/** An element of MDX with its attributes, whether it stands alone or in a line. */
interface Element {
  readonly name: string | null;
  readonly attributes: readonly { readonly type: string; readonly value?: unknown }[];
}

/**
 * Refuses code in a text. The check tells operators long before, with place and mend; this is the wall behind it, also
 * for a dev server, which shows what the check has refused.
 * @throws Error on the first expression, import or export.
 */
export const noCode = defineMdastPlugin({
  name: 'opd-no-code',
  mdxjsEsm: ({ value }) => refuse(value),
  mdxFlowExpression: ({ value }) => refuse(value),
  mdxTextExpression: ({ value }) => refuse(value),
  mdxJsxFlowElement: literalAlone,
  mdxJsxTextElement: literalAlone,
});

function literalAlone({ name, attributes }: Element): void {
  const isLiteral = attributes.every(
    ({ type, value }) => type === 'mdxJsxAttribute' && (typeof value === 'string' || value == null),
  );
  if (!isLiteral) refuse(`<${name ?? ''}>`);
}

function refuse(code: string): never {
  throw new Error(
    `Unexpected code in a text: \`${code.slice(0, 80)}\`, expected Markdown and components with literal attributes`,
  );
}
