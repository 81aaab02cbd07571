import type { Root } from 'mdast';
import type { Entry } from '../entry.ts';
import { textComponent } from './text-component.ts';

const texts = new WeakMap<Entry, Root>();

/** Notes the text of a draft. */
export function keepText(entry: Entry, text: Root): void {
  texts.set(entry, text);
}

/** Stands for `textOf` of the built sites, which compile texts. */
export function textOf(entry: Entry) {
  return textComponent(texts.get(entry) ?? { type: 'root', children: [] });
}

/** A preview has no paths: the page is given its entry. */
export function entryPaths(): never[] {
  return [];
}
