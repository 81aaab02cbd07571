/** Text made safe for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A link on a message page. */
export interface PageLink {
  readonly href: string;
  readonly text: string;
}

/**
 * A plain Indonesian page of the preview itself, for when there is no site to show.
 * @param paragraphs plain text.
 * @param details shown as it is, such as the message of a failed build.
 */
export function messagePage(
  title: string,
  paragraphs: readonly string[],
  { details, links = [] }: { readonly details?: string; readonly links?: readonly PageLink[] } = {},
): string {
  const items = links.map(({ href, text }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(text)}</a></li>`);
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
body { max-width: 42rem; margin: 3rem auto; padding: 0 1rem }
pre { white-space: pre-wrap; border-left: .25rem solid; padding-left: 1rem }
ul { columns: 14rem }
</style>
<h1>${escapeHtml(title)}</h1>
${paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
${details ? `<pre>${escapeHtml(details)}</pre>` : ''}
${items.length > 0 ? `<ul>${items.join('\n')}</ul>` : ''}
</html>
`;
}
