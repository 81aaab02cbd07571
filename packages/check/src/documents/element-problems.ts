import { type Component, components, type Problem, parseFields } from '@opd/schema';
import type { EntryDocument } from './entry-document.ts';
import { type ElementNode, isElement, literalAttributes, nodesOf } from './nodes.ts';

/** A known component as it stands in a text. */
export interface UsedComponent {
  readonly component: Component;
  readonly element: ElementNode;
  /** Its literal attributes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What is wrong with them. */
  readonly problems: readonly Problem[];
}

const byName = new Map(components.map((component) => [component.name, component]));

/** The component of a name, when there is one. */
export function componentNamed(name: string | null): Component | undefined {
  return name === null ? undefined : byName.get(name);
}

const known = new WeakMap<EntryDocument, readonly UsedComponent[]>();

/** Every known component in an entry's text, in order, with what is wrong with its attributes. */
export function componentsIn(entry: EntryDocument): readonly UsedComponent[] {
  const found = known.get(entry) ?? [...readComponents(entry)];
  known.set(entry, found);
  return found;
}

function* readComponents(entry: EntryDocument): Generator<UsedComponent> {
  for (const element of nodesOf(entry.tree)) {
    if (!isElement(element)) continue;
    const component = componentNamed(element.name);
    if (!component) continue;
    const attributes = literalAttributes(element);
    const parsed = parseFields(component.attributes, attributes);
    // An attribute given as an expression is the matter of `mdx-expression`, and not missing.
    const given = new Set(element.attributes.map((attribute) => ('name' in attribute ? attribute.name : '')));
    const problems = parsed.ok ? [] : parsed.problems;
    yield {
      component,
      element,
      attributes,
      problems: problems.filter(({ path: [name = ''] }) => Object.hasOwn(attributes, name) || !given.has(String(name))),
    };
  }
}
