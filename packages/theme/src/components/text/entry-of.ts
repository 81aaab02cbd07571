import type { Entry } from '../../entry.ts';

/**
 * The entry whose text is being rendered.
 * @throws when a component of the text is used outside one.
 */
export function entryOf(locals: App.Locals): Entry {
  if (!locals.entry) throw new Error('Unexpected use outside a text, expected `<Text entry={…} />` around it');
  return locals.entry;
}
