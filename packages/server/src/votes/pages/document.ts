import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';

/** Markup that is escaped already. */
export type Markup = ReturnType<typeof html>;

const style = readFileSync(new URL('vote.css', import.meta.url), 'utf8');

/** Headers of the pages: one style, known by its hash, no script, forms to ourselves only. */
export const pageHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: [`'sha256-${createHash('sha256').update(style).digest('base64')}'`],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  // Set for all responses elsewhere; without it here, the defaults of the library would come first.
  strictTransportSecurity: false,
  xFrameOptions: false,
});

/** A whole page. @param title of the window and the heading. */
export async function renderDocument(title: string, body: Markup): Promise<string> {
  const page = await html`<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(style)}</style>
<main>
<h1>${title}</h1>
${body}
</main>
</html>`;
  return page.toString();
}
