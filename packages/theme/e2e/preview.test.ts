import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readEntry } from '@opd/check/entry-text';
import { loadOpd, loadRegency, portalSlug, publicOpd, publicRegency } from '@opd/registry';
import { entryFiles, nodeReader } from '@opd/registry/node';
import { type EntryDraft, isTypeName, typeNames } from '@opd/schema';
import { parseHTML } from 'linkedom';
import { mdxToMdast } from 'satteri';
import { ELEMENT_NODE, type Node, parse, TEXT_NODE } from 'ultrahtml';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { previewPlugin } from '../src/preview/vite-plugin.ts';
import { builtSites, repositoryRoot } from './built-sites.ts';

type Preview = typeof import('../src/preview/render-entry.ts');

const contentRoot = join(repositoryRoot, 'content/');
const reader = nodeReader(contentRoot);
const today = process.env.OPD_TODAY ?? '';

/** The preview of the CMS is the page of the public site: same components, same data, same words. */
describe('the preview of an entry', () => {
  let folder: string;
  let preview: Preview;

  beforeAll(async () => {
    folder = await mkdtemp(join(repositoryRoot, '.cache/tmp/preview-'));
    await build({
      configFile: false,
      logLevel: 'error',
      plugins: [previewPlugin()],
      build: {
        outDir: folder,
        minify: false,
        modulePreload: false,
        rollupOptions: {
          input: join(repositoryRoot, 'packages/theme/src/preview/render-entry.ts'),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'preview.mjs' },
        },
      },
    });
    const page = () => parseHTML('<!doctype html><html><head></head><body></body></html>').document;
    vi.stubGlobal('document', Object.assign(page(), { implementation: { createHTMLDocument: page } }));
    preview = await import(pathToFileURL(join(folder, 'preview.mjs')).href);
  });

  afterAll(async () => {
    vi.unstubAllGlobals();
    await rm(folder, { recursive: true, force: true });
  });

  const sites = builtSites().filter(({ slug }) => slug !== portalSlug);

  test.each(sites)('of $slug is what its site shows', async (site) => {
    const [regency, opd] = await Promise.all([loadRegency(reader), loadOpd(reader, site.slug)]);
    if (!regency.value || !opd.value) throw new Error(`The registry of ${site.slug} cannot be read.`);
    const place = { regency: publicRegency(regency.value), opd: publicOpd(opd.value), origin: 'https://x.id', today };
    let compared = 0;
    for (const { path, text } of entryFiles(contentRoot, { owners: [site.slug], types: typeNames })) {
      const [, type = '', id = ''] = path.split('/');
      const file = `${type}/${id}/index.html`;
      if (!isTypeName(type) || !site.files.has(file)) continue;
      const { frontmatter, body } = readEntry(text);
      const fields = Object.fromEntries(Object.entries(Object(frontmatter.value)));
      const draft: EntryDraft = { type, folder: id, fields, text: textOf(body) };
      const addressOf = (name: string) => dataAddress(join(contentRoot, site.slug, type, id, name));
      const shown = await preview.renderEntry(draft, { addressOf }, place);
      expect(essence(shown), path).toEqual(essence(site.document(file).html));
      compared++;
    }
    expect(compared).toBeGreaterThan(0);
  });
});

/** The text of an entry as the build reads it. */
function textOf(body: string): EntryDraft['text'] {
  const tree = mdxToMdast(body);
  if (tree.type !== 'root') throw new Error(`Unexpected ${tree.type}, expected a root`);
  return tree;
}

/** The file itself as an address, which Node can fetch. */
function dataAddress(path: string): string {
  return `data:application/octet-stream;base64,${readFileSync(path).toString('base64')}`;
}

/** The entry of a page as lines: every element with its attributes, and every text. */
function essence(html: string): string[] {
  const article = /<article class="entry">[\s\S]*<\/article>/.exec(html)?.[0] ?? '';
  return linesOf(parse(article));
}

function linesOf(node: Node): string[] {
  if (node.type === TEXT_NODE) return node.value.trim() === '' ? [] : [plainText(node.value)];
  const inner = 'children' in node ? node.children.flatMap((child: Node) => linesOf(child)) : [];
  if (node.type !== ELEMENT_NODE) return inner;
  if (isLeftOut(node, inner)) return [];
  const attributes = Object.entries<string>(node.attributes)
    .filter(([name, value]) => !isOfThePlace(node.name, name, value))
    .map(([name, value]) => ` ${name}="${value}"`);
  return [`<${node.name}${attributes.sort().join('')}>`, ...inner, `</${node.name}>`];
}

/** In a preview readers are asked nothing, and Git is not looked at. */
function isLeftOut(node: Node, inner: readonly string[]): boolean {
  return (
    node.attributes['aria-labelledby'] === 'jajak' || (node.name === 'details' && /menurut Git/.test(inner.join()))
  );
}

/** The build makes straight quotes in texts curly. */
function plainText(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/&quot;|[“”]/g, '"')
    .replace(/&#39;|[‘’]/g, "'");
}

/** Attributes that depend on where files are served from; and the names of headings, to which only a whole page links. */
function isOfThePlace(element: string, attribute: string, value: string): boolean {
  if (element === 'img') return ['src', 'srcset', 'sizes', 'width', 'height'].includes(attribute);
  if (/^h[1-6]$/.test(element)) return attribute === 'id';
  return attribute === 'href' && /^(?:\/aset\/|data:)/.test(value);
}
