import { createRequire } from 'node:module';
import type { HastNode } from 'satteri';
import { colourBehind, hides, looksAlike, plainDeclarations, type StyledColour, textColour } from './hiding-styles.ts';
import { type StyleRule, styleRulesIn } from './style-rules.ts';

/** See `style-rules.ts`. */
const load = createRequire(import.meta.url);

/**
 * The elements of a page whose text no visitor sees, by their own style or by a stylesheet; what stands within them is
 * not listed. Colours are compared where the page itself tells them.
 * @param sheets linked stylesheets; those in the page are found.
 */
export function hiddenElementsIn(root: HastNode, sheets: readonly string[]): ReadonlySet<HastNode> {
  const styles = ownStyles(root);
  const rules = [...sheets, ...sheetsIn(root)].flatMap(styleRulesIn);
  const firm = rules.filter(({ vague }) => !vague);
  const { hidden, byColour } = paint(root, withRules(styles, root, firm));
  // Most pages end here: whether a colour lies behind is asked only when it matters.
  return byColour && firm.length < rules.length ? paint(root, withRules(styles, root, rules)).hidden : hidden;
}

function paint(root: HastNode, styles: Styles): { readonly hidden: ReadonlySet<HastNode>; readonly byColour: boolean } {
  const hidden = new Set<HastNode>();
  let byColour = false;
  const start: Painted = { node: root, colour: [0, 0, 0], behind: [255, 255, 255] };
  const waiting = [start];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (!('children' in node)) continue;
    const styled = styles.get(node);
    const { colour, behind } = styled ? colourOf(styled, next) : next;
    if (isHidden(node) || (styled && (hides(styled.own) || hides(styled.style)))) hidden.add(node);
    else if (styled && paints(styled) && looksAlike(colour, behind)) {
      hidden.add(node);
      byColour = true;
    }
    waiting.push(...node.children.map((child) => ({ node: child, colour, behind })));
  }
  return { hidden, byColour };
}

/** The colours within an element, from its own declarations or from around it. */
function colourOf({ style, own }: ElementStyle, around: Painted): Pick<Painted, 'colour' | 'behind'> {
  const all = `${style};${own}`;
  return { colour: textColour(all) ?? around.colour, behind: colourBehind(all) ?? around.behind };
}

function paints({ style, own }: ElementStyle): boolean {
  const all = `${style};${own}`;
  return textColour(all) !== undefined || colourBehind(all) !== undefined;
}

interface Painted {
  readonly node: HastNode;
  readonly colour: StyledColour;
  readonly behind: StyledColour;
}

interface ElementStyle {
  /** From stylesheets. */
  readonly style: string;
  /** From the attribute. */
  readonly own: string;
}

type Styles = ReadonlyMap<HastNode, ElementStyle>;

function ownStyles(root: HastNode): Styles {
  const styles = new Map<HastNode, ElementStyle>();
  for (const node of elementsWithin(root)) {
    const { style } = node.properties ?? {};
    if (typeof style === 'string') styles.set(node, { style: '', own: plainDeclarations(style) });
  }
  return styles;
}

function* sheetsIn(root: HastNode): Generator<string> {
  for (const { tagName, children } of elementsWithin(root)) {
    if (tagName === 'style') yield children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  }
}

function* elementsWithin(root: HastNode): Generator<Extract<HastNode, { type: 'element' }>> {
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'element') yield node;
    if ('children' in node) waiting.push(...node.children.toReversed());
  }
}

function withRules(own: Styles, root: HastNode, rules: readonly StyleRule[]): Styles {
  const styles = new Map(own);
  for (const rule of rules) {
    for (const node of elementsOf(root, rule)) {
      const known = styles.get(node) ?? { style: '', own: '' };
      styles.set(node, { ...known, style: `${known.style};${rule.style}` });
    }
  }
  return styles;
}

function elementsOf(root: HastNode, { selector }: StyleRule): readonly HastNode[] {
  const { selectAll }: typeof import('hast-util-select') = load('hast-util-select');
  try {
    return selectAll(selector, root);
  } catch {
    // A selector of what visitors do (`:hover`), of parts of elements (`::before`), or none at all.
    return [];
  }
}

function isHidden(node: HastNode): boolean {
  if (node.type !== 'element') return false;
  if (node.tagName === 'template' || node.tagName === 'noscript') return true;
  const { hidden } = node.properties ?? {};
  return hidden !== undefined && hidden !== null && hidden !== false;
}
