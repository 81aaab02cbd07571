import { type HastNode, htmlToHast } from 'satteri';
import { scalarsIn } from '../documents/entry-pieces.ts';
import { type GamblingScan, type ScannedText, scanGambling } from './scan.ts';

/**
 * Scans built HTML for gambling promotion: what is seen, what is hidden, attributes, comments and JSON-LD.
 * For the build and the deploy, which see what templates and injected code added after the check.
 * @example scanHtml('<div style="display:none">situs slot</div>').verdict // 'spam'
 */
export function scanHtml(html: string): GamblingScan {
  return scanGambling([...textsIn(htmlToHast(html))]);
}

const blocks = new Set(
  `address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 head header html legend li main meta nav noscript ol option p pre script section style summary table tbody
  td template tfoot th thead title tr ul`.split(/\s+/),
);

/** Attributes that are read aloud, shown, or read by search engines. */
const spoken = ['alt', 'title', 'content', 'ariaLabel', 'ariaDescription', 'placeholder', 'value', 'label', 'summary'];

function* textsIn(root: HastNode): Generator<ScannedText> {
  const waiting: { node: HastNode; hidden: boolean }[] = [{ node: root, hidden: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    const hidden = next.hidden || isHidden(node);
    if (node.type === 'comment') yield { text: node.value, hidden: true };
    if (node.type === 'element' && node.tagName === 'script') yield* linkedData(node);
    yield* attributesOf(node, hidden);
    if (!('children' in node) || isSkipped(node)) continue;
    const inside = node.children;
    const text = inside.map((child) => lineText(child)).join('');
    const links = inside.flatMap((child) => linksOf(child));
    if (text.trim() !== '' || links.length > 0) yield { text, hidden, links };
    waiting.push(...inside.map((child) => ({ node: child, hidden })));
  }
}

/** The text of what stands in a line; blocks are texts of their own, and so is what is hidden. */
function lineText(node: HastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || !standsInLine(node)) return ' ';
  return node.children.map((child) => lineText(child)).join('');
}

function linksOf(node: HastNode): string[] {
  if (node.type !== 'element' || !standsInLine(node)) return [];
  const href = node.properties?.href;
  return [...(typeof href === 'string' ? [href] : []), ...node.children.flatMap((child) => linksOf(child))];
}

function standsInLine(node: HastNode): boolean {
  return node.type === 'element' && !blocks.has(node.tagName) && !isHidden(node);
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

/** Ways to hide text from visitors and show it to search engines. */
const hidingStyles = [
  /display:none/,
  /visibility:(?:hidden|collapse)/,
  /opacity:0(?:\.0{1,4})?(?:;|$)/,
  /font-size:0(?:px|em|rem|%)?(?:;|$)/,
  /(?:left|top|right|text-indent|margin-left):-\d{3,6}/,
  /(?:height|width):[01](?:px)?;.{0,80}overflow:hidden|overflow:hidden;.{0,80}(?:height|width):[01](?:px)?(?:;|$)/,
  /clip:rect\(0|clip-path:inset\((?:50|100)%/,
  /transform:scale\(0/,
  /color:transparent/,
];

function isHidden(node: HastNode): boolean {
  if (node.type !== 'element') return false;
  if (node.tagName === 'template' || node.tagName === 'noscript') return true;
  const { hidden, style } = node.properties ?? {};
  if (hidden !== undefined && hidden !== null && hidden !== false) return true;
  if (typeof style !== 'string') return false;
  const plain = style.toLowerCase().replace(/\s|!important/g, '');
  return hidingStyles.some((pattern) => pattern.test(plain)) || isOneColour(plain);
}

function isOneColour(style: string): boolean {
  const colour = /(?:^|;)color:([^;]{1,40})/.exec(style)?.[1];
  const behind = /(?:^|;)background(?:-color)?:([^;]{1,40})/.exec(style)?.[1];
  return colour !== undefined && colour === behind;
}
