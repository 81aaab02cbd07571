/** One line of a `_redirects` file. */
export interface Redirect {
  /** Path without query. Ends in `/*` when it stands for everything below. */
  readonly from: string;
  /** Path or absolute address; `:splat` stands for what `*` matched. Of status 410: the page that tells so. */
  readonly to: string;
  readonly status: number;
}

/**
 * Reads a `_redirects` file (Netlify and Cloudflare Pages): `from to [status]` in each line, `#` starts a
 * comment. Lines that say something else are left out. Without a status the redirect is temporary (302),
 * as on those hosts. 410 answers with a page of the site instead of sending away.
 */
export function parseRedirects(text: string): Redirect[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from = '', to = '', status = '302', ...rest] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    const code = Number(status);
    if (!from.startsWith('/') || !/^(\/|https?:\/\/)/.test(to) || rest.length > 0) return [];
    const isGone = code === 410 && to.startsWith('/');
    return isGone || [301, 302, 303, 307, 308].includes(code) ? [{ from, to, status: code }] : [];
  });
}

/** Where a request is sent. */
export interface Destination {
  readonly location: string;
  readonly status: number;
}

/**
 * Finds the first redirect for a path. A final slash makes no difference.
 * @param path as requested, without query.
 */
export function findRedirect(redirects: readonly Redirect[], path: string): Destination | undefined {
  for (const { from, to, status } of redirects) {
    const splat = matchPath(from, path);
    if (splat !== undefined) return { location: insertSplat(to, splat), status };
  }
  return undefined;
}

/** What the `*` of a pattern stands for in a path; empty without one; undefined when they do not match. */
function matchPath(from: string, path: string): string | undefined {
  if (!from.endsWith('/*')) return withoutSlash(from) === withoutSlash(path) ? '' : undefined;
  const base = from.slice(0, -1);
  if (path === base.slice(0, -1)) return '';
  return path.startsWith(base) ? path.slice(base.length) : undefined;
}

/** `/x/*` to `/:splat` must not turn `/x//evil.example` into an address of another host. */
function insertSplat(to: string, splat: string): string {
  const location = to.replaceAll(':splat', () => splat);
  return to.startsWith('/') ? location.replace(/^[/\\]+/, '/') : location;
}

/** A path without its final slash, unless it is nothing else. */
export function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}
