import { type HastNode, htmlToHast } from 'satteri';
import { scalarsIn } from '../documents/entry-pieces.ts';
import { hiddenElementsIn } from './html/hidden-elements.ts';
import { trapsIn } from './html/traps.ts';
import { type GamblingScan, type Hit, type ScannedText, scanGambling } from './scan.ts';

/**
 * Scans built HTML for gambling promotion: what is seen, what is hidden by attributes, styles or stylesheets, comments,
 * JSON-LD, and what leads visitors away in secret, which is `spam` without any term.
 * For the build and the deploy, which see what templates and injected code added after the check.
 * @param options.stylesheets texts of linked stylesheets; those within the page are found.
 * @param options.seen one for all pages of a site makes them quicker, see `scanGambling`.
 * @example scanHtml('<div style="display:none">situs slot</div>').verdict // 'spam'
 */
export function scanHtml(
  html: string,
  { stylesheets = [], seen }: { readonly stylesheets?: readonly string[]; readonly seen?: Set<string> } = {},
): GamblingScan {
  const root = htmlToHast(html);
  const hidden = hiddenElementsIn(root, stylesheets);
  const scan = scanGambling([...textsIn(root, hidden)], seen);
  const traps = [...trapsIn(root, hidden)];
  if (traps.length === 0) return scan;
  const names = [...new Set(traps.map(({ name }) => name))];
  const hits = traps.map(({ name, text }): Hit => ({ term: name, strength: 'strong', in: { text, hidden: true } }));
  return { verdict: 'spam', hits: [...scan.hits, ...hits], signals: [...scan.signals, ...names.slice(0, 5)] };
}

const blocks = new Set(
  `address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 head header html legend li main meta nav noscript ol option p pre script section style summary table tbody
  td template tfoot th thead title tr ul`.split(/\s+/),
);

/** Attributes that are read aloud, shown, or read by search engines. */
const spoken = ['alt', 'title', 'content', 'ariaLabel', 'ariaDescription', 'placeholder', 'value', 'label', 'summary'];

type Hidden = ReadonlySet<HastNode>;

function* textsIn(root: HastNode, hiddenElements: Hidden): Generator<ScannedText> {
  const waiting: { node: HastNode; hidden: boolean }[] = [{ node: root, hidden: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    const hidden = next.hidden || hiddenElements.has(node);
    if (node.type === 'comment') yield { text: node.value, hidden: true };
    if (node.type === 'element' && node.tagName === 'script') yield* linkedData(node);
    yield* attributesOf(node, hidden);
    if (!('children' in node) || isSkipped(node)) continue;
    const inside = node.children;
    const text = inside.map((child) => lineText(child, hiddenElements)).join('');
    const links = inside.flatMap((child) => linksOf(child, hiddenElements));
    if (text.trim() !== '' || links.length > 0) yield { text, hidden, links };
    waiting.push(...inside.map((child) => ({ node: child, hidden })));
  }
}

/** The text of what stands in a line; blocks are texts of their own, and so is what is hidden. */
function lineText(node: HastNode, hidden: Hidden): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || !standsInLine(node, hidden)) return ' ';
  return node.children.map((child) => lineText(child, hidden)).join('');
}

function linksOf(node: HastNode, hidden: Hidden): string[] {
  if (node.type !== 'element' || !standsInLine(node, hidden)) return [];
  const href = node.properties?.href;
  return [...(typeof href === 'string' ? [href] : []), ...node.children.flatMap((child) => linksOf(child, hidden))];
}

function standsInLine(node: HastNode, hidden: Hidden): boolean {
  return node.type === 'element' && !blocks.has(node.tagName) && !hidden.has(node);
}

function isSkipped(node: HastNode): boolean {
  return node.type === 'element' && (node.tagName === 'script' || node.tagName === 'style');
}

function* attributesOf(node: HastNode, hidden: boolean): Generator<ScannedText> {
  if (node.type !== 'element') return;
  for (const name of spoken) {
    const text = node.properties?.[name];
    if (typeof text === 'string' && text !== '') yield { text, hidden };
  }
}

function* linkedData(node: HastNode): Generator<ScannedText> {
  if (node.type !== 'element' || !String(node.properties?.type ?? '').includes('json')) return;
  const source = node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  try {
    for (const { text } of scalarsIn(JSON.parse(source))) yield { text };
  } catch {
    yield { text: source };
  }
}
