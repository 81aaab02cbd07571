import { parseRedirects, type Redirect } from '../redirects.ts';
import { quote } from './quote.ts';

/** Names of the two maps beside the served files of a release. */
export const oldAddressMaps = { moved: 'nginx/moved.map', gone: 'nginx/gone.map' } as const;

/**
 * The redirects of a site as entries of nginx's `map`: where an address has moved, and which page tells that its
 * content was withdrawn. They are compared with the path as it was sent, which can hold no line break to forge a header
 * with. What nginx would read as a variable is left out; the page at the old address then forwards by itself.
 * @param text `_redirects` of the built site.
 */
export function renderOldAddresses(text: string): ReadonlyMap<string, string> {
  const redirects = parseRedirects(text).filter(({ from, to }) => !`${from}${to}`.includes('$'));
  const seen = new Set<string>();
  const lines = (isGone: boolean) =>
    redirects
      .filter(({ status }) => (status === 410) === isGone)
      .flatMap((redirect) => {
        const source = quote(sourceOf(redirect), { allowVariables: true });
        // The first one counts, as in the file; nginx refuses a second.
        if (seen.has(source)) return [];
        seen.add(source);
        return [`${source} ${quote(targetOf(redirect), { allowVariables: true })};\n`];
      });
  return new Map([
    [oldAddressMaps.moved, lines(false).join('')],
    [oldAddressMaps.gone, lines(true).join('')],
  ]);
}

/** A final slash makes no difference. What the `*` stands for does not begin with a slash: `//host` is another host. */
function sourceOf({ from }: Redirect): string {
  if (!from.endsWith('/*')) return `~^${escapeExpression(from.replace(/(.)\/$/, '$1'))}/?$`;
  return `~^${escapeExpression(from.slice(0, -2))}(?:/[/\\\\]*(?<splat>.*))?$`;
}

function targetOf({ to, status }: Redirect): string {
  if (status === 410) return to.endsWith('/') ? `${to}index.html` : to;
  return to.replaceAll(':splat', '$splat');
}

function escapeExpression(text: string): string {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&');
}
