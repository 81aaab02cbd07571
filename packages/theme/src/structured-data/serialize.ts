import type { Thing } from 'schema-dts';

/** Characters that could end the script element or the line, and the escapes that JSON has for them. */
const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Things as JSON-LD for `<script type="application/ld+json">`. Nothing in them can end the script
 * (HTML, 4.12.1.3: `</script` and `<!--`); parsed as JSON, it is the very same text.
 * @param things the page's things; `undefined` ones are left out, so that builders may decline.
 */
export function serializeStructuredData(things: readonly (Thing | undefined)[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things.filter((thing) => thing !== undefined) };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? '');
}
