import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { components } from '@opd/schema';
import { buildSync } from 'esbuild';
import { blockPattern, readBlock, writeBlock } from '../../src/body/editor-block.ts';

/** A block or a stretch of words in Decap's text editor. */
export interface SlateNode {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly SlateNode[];
  readonly data?: Readonly<Record<string, unknown>>;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly code?: boolean;
}

interface Serializers {
  readonly markdownToSlate: (markdown: string, options: object) => readonly SlateNode[];
  readonly slateToMarkdown: (nodes: readonly SlateNode[], options: object, editorComponents: object) => string;
  readonly escapeEntities: () => (node: object, index: number) => { readonly value: string };
}

/** Decap's own reader and writer. Its modules are written for a bundler, so Node.js gets them bundled. */
function loadSerializers(): Serializers {
  const folder = 'decap-cms-widget-richtext/dist/esm/serializers';
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export * from '${folder}/index.js';
        export { default as escapeEntities } from '${folder}/remarkEscapeMarkdownEntities.js';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    createRequire(import.meta.url),
  );
  return module.exports as Serializers;
}

const decap = loadSerializers();

const editorComponents = [
  ...components.map(({ name }) => ({
    id: name,
    pattern: blockPattern(name),
    fromBlock: readBlock,
    toBlock: (data: unknown) => writeBlock(name, data),
  })),
];

/** What Decap stores of what stands in its editor. */
export function writtenByDecap(nodes: readonly SlateNode[]): string {
  return decap.slateToMarkdown(nodes, { voidCodeBlock: true }, editorComponents);
}

/** What stands in Decap's editor when a text is opened. */
export function openedInDecap(markdown: string): readonly SlateNode[] {
  return decap.markdownToSlate(markdown, { editorComponents, voidCodeBlock: true });
}

/** A text that was opened in Decap and edited somewhere else in it: all of it is written anew. */
export function throughDecap(markdown: string): string {
  return markdown === '' ? '' : writtenByDecap(openedInDecap(markdown));
}

/** Decap's own escaping of a text. @param first whether the text is the first in its block. */
export function escapedByDecap(value: string, first: boolean): string {
  return decap.escapeEntities()({ type: 'text', value }, first ? 0 : 1).value;
}
