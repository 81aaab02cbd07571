import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import type { WritingTerm } from '../../src/cms-site.ts';

const packageRoot = join(import.meta.dirname, '../..');
const built = join(packageRoot, '../../sites/cms/dist');

/** Where the CMS is in production. */
export const cmsOrigin = 'https://cms.bojonegorokab.go.id';

/** For whom the page is built, beyond what `kabupaten.yaml` and `operators.yaml` say: their entries are examples. */
export interface Setting {
  readonly hosting: Readonly<Record<string, unknown>>;
  readonly terms: readonly WritingTerm[];
  readonly administrators: readonly WritingTerm[];
}

/** Answers a request to a host in place of the internet. @returns nothing when it is none of its own. */
export type Host = (route: Route, url: URL) => Promise<void> | undefined;

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** The policy that the README tells a regency to send. */
const policy = /Content-Security-Policy: (.+)/.exec(readFileSync(join(packageRoot, 'README.md'), 'utf8'))?.[1] ?? '';

/**
 * Makes a browser see the built CMS at its address in production, with the headers of the README, and the stand-ins for
 * Git hosts at theirs. Nothing else is reached: what is asked for elsewhere is returned.
 */
export async function serveProduction(
  context: BrowserContext,
  setting: Setting,
  host: Host,
  changePolicy: (policy: string) => string = (text) => text,
): Promise<string[]> {
  const strangers: string[] = [];
  await context.route(/.*/, async (route) => {
    const url = new URL(route.request().url());
    if (url.hostname.endsWith('localhost') || url.hostname === '127.0.0.1') return route.continue();
    if (url.origin === cmsOrigin) return serveFile(route, url, setting, changePolicy(policy));
    const answer = host(route, url);
    if (answer) return answer;
    strangers.push(url.href);
    return route.abort();
  });
  return strangers;
}

async function serveFile(route: Route, url: URL, setting: Setting, csp: string): Promise<void> {
  const file = url.pathname.endsWith('/') ? `${url.pathname}index.html` : url.pathname;
  const body = await readFile(join(built, file)).catch(() => undefined);
  if (body === undefined) return route.fulfill({ status: 404 });
  const contentType = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  const headers = { 'content-security-policy': csp, 'x-content-type-options': 'nosniff' };
  return route.fulfill({
    contentType,
    headers,
    body: contentType.startsWith('text/html') ? withSetting(body.toString(), setting) : body,
  });
}

/** The page says in a block of data for whom it was built. */
function withSetting(html: string, { hosting, terms, administrators }: Setting): string {
  return html.replace(/(id="cms-page"[^>]*>)(.*?)(<\/script>)/s, (_, start, data, end) => {
    const page = JSON.parse(data);
    const changed = { ...page, opd: { ...page.opd, terms }, administrators, hosting };
    return start + JSON.stringify(changed).replaceAll('<', '\\u003c') + end;
  });
}

/** Answers with JSON, as an interface that may be asked from any page. */
export function json(route: Route, body: unknown, status = 200): Promise<void> {
  return route.fulfill({ status, json: body, headers: { 'access-control-allow-origin': '*' } });
}
