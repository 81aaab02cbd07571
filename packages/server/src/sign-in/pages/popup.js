/**
 * Runs in the popup: hands what happened to the editor that opened it, by the protocol of Decap CMS.
 * Source: decap-cms-lib-auth/src/netlify-auth.js. First a greeting, which the editor echoes; then the content, once,
 * to exactly the origin that the sign-in was started from. Other windows neither receive nor are listened to.
 */

/** Milliseconds until the operator is told that nobody answers. */
const patience = 10_000;

const data = document.getElementById('delivery');
const { origin, greeting, content } = JSON.parse(data?.textContent ?? '');
data?.remove();

/** @type {Window | null} */
const editor = window.opener;
if (editor === null) show('no-editor');
else {
  const waiting = setTimeout(() => show('no-answer'), patience);
  /** @param {MessageEvent} event */
  const answer = (event) => {
    if (event.source !== editor || event.origin !== origin || event.data !== greeting) return;
    window.removeEventListener('message', answer);
    clearTimeout(waiting);
    editor.postMessage(content, origin);
  };
  window.addEventListener('message', answer);
  editor.postMessage(greeting, origin);
}

/** @param {string} id of the paragraph that replaces what is shown. The page of a failure has none: its own text stays. */
function show(id) {
  const shown = document.getElementById(id);
  if (shown === null) return;
  for (const paragraph of document.querySelectorAll('p')) paragraph.hidden = paragraph !== shown;
}

export {};
