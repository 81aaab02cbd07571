import type { PhrasingContent } from 'mdast';
import { cleanLine, cleanText } from './clean-text.ts';
import { unshelterLiterals } from './invisible.ts';

/**
 * Brings the words of a block into their final form: clean texts that are whole, no spaces at the ends of lines, and
 * nothing that is empty. Spaces and emoji at the ends of emphasis stand outside of it, where Markdown needs them.
 */
export function tidyInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimEnds(trimLines(merge(nodes.flatMap(tidy))));
}

/** Words on one line, as headings and cells need them. */
export function onOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const flat = nodes.map((node): PhrasingContent => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    if (node.type === 'text') return { ...node, value: node.value.replaceAll('\n', ' ') };
    return isMark(node) || node.type === 'link' ? withChildren(node, onOneLine(node.children)) : node;
  });
  return trimEnds(merge(flat));
}

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;
type Link = Extract<PhrasingContent, { type: 'link' }>;

function isMark(node: PhrasingContent): node is Mark {
  return node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete';
}

/** Marks around the same words, from the outside in: the order in which `***` is read. */
const order: readonly string[] = ['emphasis', 'strong', 'delete'];

function withChildren(node: Mark | Link, children: PhrasingContent[]): PhrasingContent {
  const [only] = children;
  if (
    isMark(node) &&
    only &&
    isMark(only) &&
    children.length === 1 &&
    order.indexOf(only.type) < order.indexOf(node.type)
  )
    return { ...only, children: [withChildren(node, only.children)] };
  // A link in a link was taken apart before.
  return { ...node, children } as Mark | Link;
}

function tidy(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return textOf(clean(node.value));
    case 'inlineCode': {
      const value = cleanLine(unshelterLiterals(node.value));
      return value === '' ? [] : [{ type: 'inlineCode', value }];
    }
    case 'image':
      return [{ ...node, url: line(node.url), alt: line(node.alt ?? ''), title: line(node.title ?? '') || null }];
    case 'link':
      return edgesOutside({ ...node, url: line(node.url), title: line(node.title ?? '') || null });
    case 'strong':
    case 'emphasis':
    case 'delete':
      return edgesOutside(node);
    default:
      return [node];
  }
}

function clean(text: string): string {
  return cleanText(unshelterLiterals(text));
}

function line(text: string): string {
  return cleanLine(unshelterLiterals(text));
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

/** An emoji: the build's reader counts it as punctuation, beside which no emphasis begins or ends, and our writer not. */
const emoji = '(?=[\\u{10000}-\\u{10FFFF}])\\p{So}(?:\\uFE0F|\\u200D|[\\u{1F3FB}-\\u{1F3FF}])*';
const looseInEmphasis = `(?:\\s|${emoji})+`;

/** A mark or link without what is loose at the ends of its words, and that beside it. */
function edgesOutside(node: Mark | Link): PhrasingContent[] {
  // Emphasis in emphasis of its kind is not seen.
  const children = merge(
    node.children.flatMap(tidy).flatMap((child) => (child.type === node.type ? child.children : [child])),
  );
  const loose = node.type === 'strong' || node.type === 'emphasis' ? looseInEmphasis : '\\s+';
  const before = matchIn(children[0], new RegExp(`^${loose}`, 'u'));
  const rest = replaceText(children, 0, (value) => value.slice(before.length));
  const after = matchIn(rest.at(-1), new RegExp(`${loose}$`, 'u'));
  const kept = trimEnds(replaceText(rest, rest.length - 1, (value) => value.slice(0, value.length - after.length)));
  return [...textOf(before), ...(kept.length === 0 ? [] : [withChildren(node, kept)]), ...textOf(after)];
}

function matchIn(node: PhrasingContent | undefined, pattern: RegExp): string {
  return node?.type === 'text' ? (pattern.exec(node.value)?.[0] ?? '') : '';
}

function replaceText(nodes: readonly PhrasingContent[], place: number, change: (value: string) => string) {
  return nodes.flatMap((node, index) =>
    index === place && node.type === 'text' ? textOf(change(node.value)) : [node],
  );
}

/** Joins texts that stand side by side. */
function merge(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      result.splice(-1, 1, { type: 'text', value: last.value + node.value });
    else result.push(node);
  }
  return result;
}

/** Takes the spaces around line ends out of texts. */
function trimLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    let value = node.value.replace(/[^\S\n]*\n\s*/g, '\n');
    if (nodes[index - 1]?.type === 'break') value = value.trimStart();
    if (nodes[index + 1]?.type === 'break') value = value.trimEnd();
    return textOf(value);
  });
}

/** Takes spaces and line breaks off both ends. */
export function trimEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...nodes];
  for (let first = result[0]; first; first = result[0]) {
    if (first.type !== 'break' && first.type !== 'text') break;
    result.splice(0, 1, ...(first.type === 'text' ? textOf(first.value.trimStart()) : []));
    if (result[0]?.type === 'text' && result[0].value === result[0].value.trimStart()) break;
  }
  for (let last = result.at(-1); last; last = result.at(-1)) {
    if (last.type !== 'break' && last.type !== 'text') break;
    result.splice(-1, 1, ...(last.type === 'text' ? textOf(last.value.trimEnd()) : []));
    const end = result.at(-1);
    if (end?.type === 'text' && end.value === end.value.trimEnd()) break;
  }
  return result;
}
