import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';

/** What Decap posts and echoes before anything is handed over. */
const greeting = 'authorizing:github';

/** How a sign-in ended, as Decap wants to hear it. */
export type Outcome =
  | { readonly kind: 'success'; readonly token: string }
  | { readonly kind: 'error'; readonly message: string };

const script = readFileSync(new URL('popup.js', import.meta.url), 'utf8');
const style = readFileSync(new URL('popup.css', import.meta.url), 'utf8');

/**
 * Headers of the pages in the popup. Only the script and the style of this folder run, known by their hash; the token
 * is in a data block, which no browser runs.
 */
export const popupHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: [hashOf(script)],
    styleSrc: [hashOf(style)],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
  // Every other value cuts `window.opener`, on the way through a redirect as well, and the editor would never hear.
  crossOriginOpenerPolicy: 'unsafe-none',
  // Set for all responses elsewhere; without it here, the defaults of the library would come first.
  strictTransportSecurity: false,
  xFrameOptions: false,
});

/**
 * The page that ends a sign-in: tells the operator, and the editor that opened the popup.
 * @param origin the only one that is told. @param outcome never goes anywhere else.
 */
export async function renderPopup(origin: string, outcome: Outcome): Promise<string> {
  const content =
    outcome.kind === 'success'
      ? { token: outcome.token, provider: 'github' }
      : { message: outcome.message, provider: 'github' };
  const delivery = { origin, greeting, content: `authorization:github:${outcome.kind}:${JSON.stringify(content)}` };
  return document(
    outcome.kind === 'success' ? 'Masuk ke editor' : failureTitle,
    html`${outcome.kind === 'success' ? successText : html`<p>${outcome.message}</p>`}
<noscript><p>Peramban ini tidak menjalankan JavaScript. Nyalakan, lalu tekan tombol masuk di editor sekali lagi.</p></noscript>
<script type="application/json" id="delivery">${raw(escapeForScript(JSON.stringify(delivery)))}</script>
<script type="module">${raw(script)}</script>`,
  );
}

const failureTitle = 'Belum dapat masuk';

/** What is shown first, and what the script shows in its place when there is nobody to hand the token to. */
const successText = html`<p>Anda sudah masuk. Jendela ini menutup sendiri.</p>
<p id="no-editor" hidden>Jendela ini tidak dibuka dari editor. Tutup, lalu buka editor dan tekan tombol masuk di sana.</p>
<p id="no-answer" hidden>Editor tidak menjawab; mungkin halamannya sudah ditutup. Tutup jendela ini, lalu buka editor dan tekan tombol masuk di sana.</p>`;

/** A page that tells the operator alone: nobody knows, or may not know, which editor asked. */
export async function renderNotice(message: string): Promise<string> {
  return document(failureTitle, html`<p>${message}</p>`);
}

async function document(title: string, body: ReturnType<typeof html>): Promise<string> {
  const page = await html`<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(style)}</style>
<main>
<h1>${title}</h1>
<div role="status">${body}</div>
</main>
</html>`;
  return page.toString();
}

/** In a script element only `<` can end the text, as `</script` or `<!--`. JSON writes it otherwise as well. */
function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
