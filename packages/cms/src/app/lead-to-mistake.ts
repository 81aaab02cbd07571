import { messageKeys, whenStoreChanges } from './store.ts';

/** Decap's name of what it says when an entry with mistakes is not saved. */
const refusal = 'ui.toast.missingRequiredField';

/** Whenever an entry is not saved for its mistakes, shows the first of them: on a phone it may be ten screens away. */
export function leadToMistakes(): void {
  let before = 0;
  whenStoreChanges(() => {
    const now = messageKeys().filter((key) => key === refusal).length;
    if (now > before) setTimeout(showFirstMistake);
    before = now;
  });
}

function showFirstMistake(): void {
  const lists = document.querySelectorAll<HTMLElement>('[class*="ControlErrorsList"]');
  const first = [...lists].find((list) => list.textContent !== '' && list.offsetParent !== null);
  first?.closest('[class*="ControlContainer"]')?.scrollIntoView({ block: 'start' });
}
