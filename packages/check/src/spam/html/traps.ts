import type { HastNode } from 'satteri';
import { hostOf, isKnownHost } from '../../links/known-hosts.ts';
import { socialAccountOf } from '../../links/social-accounts.ts';

/** Something in a page that leads visitors or search engines to a stranger's site without a word. */
export interface Trap {
  /** What it is, in Indonesian, with the host. */
  readonly name: string;
  /** As it stands in the page. */
  readonly text: string;
}

/**
 * Everything in a page that sends visitors away or lends the page's good name in secret: redirects, code that changes
 * the address, a foreign base of all links, foreign scripts, links that nobody sees. Pages of an office have none.
 * Source: domain research A6; Google Search Central, spam policies (sneaky redirects, hidden text and links).
 * @param hidden see `hiddenElementsIn`.
 */
export function* trapsIn(root: HastNode, hidden: ReadonlySet<HastNode>): Generator<Trap> {
  const waiting: { node: HastNode; isHidden: boolean }[] = [{ node: root, isHidden: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (!('children' in node)) continue;
    const isHidden = next.isHidden || hidden.has(node);
    if (node.type === 'element') yield* trapsOf(node, isHidden);
    waiting.push(...node.children.map((child) => ({ node: child, isHidden })).reverse());
  }
}

type Element = Extract<HastNode, { type: 'element' }>;

function* trapsOf({ tagName, properties = {}, children }: Element, isHidden: boolean): Generator<Trap> {
  const { httpEquiv, content, href, src, type } = properties;
  if (tagName === 'meta' && String(httpEquiv).toLowerCase() === 'refresh') {
    const [, , url = ''] = /^\s*[\d.]*\s*[;,]?\s*(url\s*=)?\s*["']?([^"']*)/i.exec(String(content)) ?? [];
    yield* leadingAway('pengalihan', url);
  }
  if (tagName === 'base') yield* leadingAway('alamat dasar (base)', String(href ?? ''));
  if (tagName === 'script') {
    yield* leadingAway('skrip', String(src ?? ''));
    const code = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    if (!/json/i.test(String(type ?? ''))) yield* inCode(code);
  }
  if (isHidden && (tagName === 'a' || tagName === 'area') && !socialAccountOf(String(href ?? ''))) {
    yield* leadingAway('tautan tersembunyi', String(href ?? ''));
  }
  for (const [name, value] of Object.entries(properties)) {
    const isCode = /^on[a-z]/i.test(name) || (name === 'href' && /^\s*javascript:/i.test(String(value)));
    if (isCode && typeof value === 'string') yield* inCode(value);
  }
}

function* leadingAway(name: string, url: string): Generator<Trap> {
  const host = hostOf(url.trim());
  if (host !== undefined && !isKnownHost(host)) yield { name: `${name} ke ${host}`, text: url };
}

/** Changes of the address: `location = …`, `location.href = …`, `location.replace(…)`, `window.open(…)`. */
const moves =
  /\blocation(?:["']\s*\])?(?:\s*\.\s*href|\s*\[\s*["']href["']\s*\])?\s*=(?!=)|\blocation(?:["']\s*\])?\s*(?:\.|\[\s*["'])\s*(?:replace|assign)\b|\bwindow\s*\.\s*open\s*\(/;

/** Ways to write an address so that nobody reads it. */
const disguises = /\b(?:atob|unescape|eval)\s*\(|\bfromCharCode\b|(?:\\x[0-9a-f]{2}){4}|(?:\\u[0-9a-f]{4}){4}/i;

function* inCode(code: string): Generator<Trap> {
  if (!moves.test(code)) return;
  const text = code.slice(0, 200);
  if (disguises.test(code)) yield { name: 'kode tersamar yang memindahkan pengunjung', text };
  const addresses = code.match(/(?:https?:)?\\?\/\\?\/[\w.-]{4,100}(?:\/[^\s"'`\\)]{0,100})?/gi) ?? [];
  for (const address of new Set(addresses)) yield* leadingAway('kode pengalihan', address.replaceAll('\\', ''));
}
