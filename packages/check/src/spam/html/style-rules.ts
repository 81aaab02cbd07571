import { createRequire } from 'node:module';
import type { CssNode } from 'css-tree';
import { colourBehind, hides, plainDeclarations, textColour } from './hiding-styles.ts';

/** A rule of a stylesheet that may hide text. */
export interface StyleRule {
  readonly selector: string;
  /** As `plainDeclarations` gives it. */
  readonly style: string;
  /** It hides nothing and names no colour that could be compared, only one that the page alone does not tell. */
  readonly vague: boolean;
}

/** Loaded with the first stylesheet: the check of content, which meets none, starts without it. */
const load = createRequire(import.meta.url);

/** Longest stylesheet that is looked through, rules within rules, selectors of a rule, and how wrapped one may be. */
const mostLetters = 1024 * 1024;
const deepest = 5;
const mostSelectors = 100;
const longestSelector = { letters: 500, brackets: 8 };

const known = new Map<string, readonly StyleRule[]>();

/**
 * The rules of a stylesheet that hide text or colour it, wherever they stand but in print and animations; every other
 * condition counts as fulfilled, since some visitor meets it. Never throws: broken CSS is read as browsers do.
 */
export function styleRulesIn(css: string): readonly StyleRule[] {
  const rules = known.get(css) ?? [...read(css.slice(0, mostLetters))];
  // A site has one stylesheet for all of its pages.
  if (known.size > 50) known.clear();
  known.set(css, rules);
  return rules;
}

/** Something in a stylesheet that is still to be read. */
interface Waiting {
  readonly node: CssNode;
  /** Selectors of the rule in which it stands; none outside of rules. */
  readonly within: readonly string[];
  readonly depth: number;
}

function* read(css: string): Generator<StyleRule> {
  const { parse, generate }: typeof import('css-tree') = load('css-tree');
  const options = { parseValue: false, parseCustomProperty: false, onParseError: () => undefined };
  const waiting: Waiting[] = [{ node: parse(css, options), within: [], depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, within, depth } = next;
    if (depth > deepest) continue;
    if (node.type === 'StyleSheet' || node.type === 'Block') {
      for (const child of [...node.children].reverse()) waiting.push({ node: child, within, depth });
    }
    if (node.type === 'Atrule' && node.block && !isAside(node.name, node.prelude ? generate(node.prelude) : '')) {
      waiting.push({ node: node.block, within, depth });
    }
    // A rule within a rule that does not begin with an ampersand is left as it stands.
    if (node.type === 'Raw' && within.length > 0 && node.value.includes('{')) {
      waiting.push({ node: parse(node.value, options), within, depth: depth + 1 });
    }
    if (node.type !== 'Rule') continue;
    const parts = node.prelude.type === 'SelectorList' ? [...node.prelude.children] : [node.prelude];
    const selectors = parts
      .flatMap((part) => nested(generate(part), within))
      .filter(isReadable)
      .slice(0, mostSelectors);
    if (selectors.length === 0) continue;
    waiting.push({ node: node.block, within: selectors, depth: depth + 1 });
    const declarations = [...node.block.children].filter(({ type }) => type === 'Declaration');
    const style = plainDeclarations(declarations.map((declaration) => generate(declaration)).join(';'));
    const colours = [textColour(style), colourBehind(style)].filter((colour) => colour !== undefined);
    const firm = hides(style) || colours.some((colour) => colour !== 'unknown');
    if (firm || colours.length > 0) for (const selector of selectors) yield { selector, style, vague: !firm };
  }
}

/** Nobody writes longer ones, but for those who would hold up the scan. */
function isReadable(selector: string): boolean {
  const { letters, brackets } = longestSelector;
  return selector.length <= letters && selector.split('(').length <= brackets;
}

/** What a rule within a rule means. Source: CSS Nesting Module. */
function nested(selector: string, within: readonly string[]): string[] {
  if (within.length === 0) return [selector];
  return within.map((parent) => (selector.includes('&') ? selector.replaceAll('&', parent) : `${parent} ${selector}`));
}

/** Tells whether what stands in an at-rule is for no visitor's screen. */
function isAside(name: string, condition: string): boolean {
  if (/^(?:-\w+-)?(?:keyframes|font-face|page|property|counter-style|font-feature-values)$/i.test(name)) return true;
  return name.toLowerCase() === 'media' && /^\s*(?:only\s+)?(?:print|speech)\b[^,]*$/i.test(condition);
}
