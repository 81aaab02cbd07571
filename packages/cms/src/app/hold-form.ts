import { openEntry, whenStoreChanges } from './store.ts';

/**
 * Holds the form while an entry is being saved. Decap loads a new entry once more after that, and leads to its address:
 * whatever was typed meanwhile would be replaced by what was stored, or be called saved though it is not.
 */
export function holdFormWhileSaving(): void {
  let saving = false;
  let leading = false;
  whenStoreChanges(() => {
    const entry = openEntry();
    const isNew = location.hash.endsWith('/new');
    leading = isNew && (leading || (saving && !entry.saving && !entry.changed));
    saving = entry.saving;
    for (const form of document.querySelectorAll('[class*="ControlPaneContainer"]'))
      form.toggleAttribute('inert', saving || leading);
  });
}
