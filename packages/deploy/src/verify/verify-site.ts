import pLimit from 'p-limit';
import { parseRedirects, type Redirect, withoutSlash } from '../redirects.ts';
import { encodings } from '../release/encode.ts';
import { type Manifest, servedFiles } from '../release/manifest.ts';
import { sha256 } from '../release/sha256.ts';
import type { Answer, Get } from './http-get.ts';
import { addedAddresses } from './sitemap.ts';

/** What is not as it was put there. */
export interface Difference {
  /**
   * `changed`: another content. `missing`: no answer, or none with a page. `added`: a page that nobody put there.
   * `cloaked`: machines that search get something else than people. `redirect`: an old address leads elsewhere.
   */
  readonly kind: 'changed' | 'missing' | 'added' | 'cloaked' | 'redirect';
  /** Path on the site, as asked for. */
  readonly path: string;
  /** What came instead. */
  readonly detail: string;
}

/** A site and what it should be. */
export interface VerifyOptions {
  /** `https://dinkes.bojonegorokab.go.id`. */
  readonly origin: string;
  readonly manifest: Manifest;
  /** `_redirects` of the release. */
  readonly redirects: string;
  /** Paths that must hold nothing. */
  readonly forbidden: readonly string[];
  readonly get: Get;
}

/** What a browser asks with, and what the crawler asks with whom gambling pages are made for. */
const browser = { 'Accept-Encoding': 'br, gzip', 'User-Agent': 'Mozilla/5.0 (situs-opd verify)' };
const crawler = {
  ...browser,
  'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  Referer: 'https://www.google.com/',
};

/**
 * Compares what a server serves with a release: every file by its SHA-256, as a browser gets it, compressed; the pages
 * that crawlers read first also as a crawler gets them; what an unknown address says; where old addresses lead; what the
 * sitemap lists; and addresses at which attackers leave pages.
 * @returns everything that differs, sorted by path; nothing when all is as it was put there.
 */
export async function verifySite(options: VerifyOptions): Promise<Difference[]> {
  const { origin, manifest, forbidden, get } = options;
  const files = servedFiles(manifest);
  const redirects = parseRedirects(options.redirects);
  const old = oldPaths(redirects);
  const limit = pLimit(16);
  const ask = (path: string, headers = browser) =>
    limit(() =>
      get(new URL(encodeURI(path), origin), headers).catch((error: unknown): Answer => {
        const words = error instanceof Error ? error.message : String(error);
        return { status: 0, encoding: '', location: words, body: Buffer.alloc(0) };
      }),
    );
  const isSame = (file: string, { encoding, body }: Answer) => {
    const ending = encodings.find(({ coding }) => coding === encoding)?.ending ?? '';
    return files.get(file + ending) === sha256(body);
  };

  const checkFile = async (file: string): Promise<Difference[]> => {
    const path = pathOf(file);
    if (old.has(withoutSlash(path))) return [];
    const answer = await ask(path);
    if (answer.status !== 200) return [{ kind: 'missing', path, detail: describe(answer) }];
    if (!isSame(file, answer)) return [{ kind: 'changed', path, detail: describe(answer) }];
    if (!isForCrawlers(file)) return [];
    const seen = await ask(path, crawler);
    return isSame(file, seen) ? [] : [{ kind: 'cloaked', path, detail: describe(seen) }];
  };

  const checkForbidden = async (path: string): Promise<Difference[]> => {
    if (files.has(fileOf(path)) || old.has(withoutSlash(path))) return [];
    const answers = [await ask(path), await ask(path, crawler)];
    const wrong = answers.find((answer) => answer.status !== 404 || !isSame('404.html', answer));
    if (!wrong) return [];
    return [{ kind: wrong.status === 404 ? 'changed' : 'added', path, detail: describe(wrong) }];
  };

  const checkRedirect = async ({ from, to, status }: Redirect): Promise<Difference[]> => {
    if (from.endsWith('/*')) return [];
    const answer = await ask(decodeURI(from));
    const isRight = status === 410 ? answer.status === 410 : leadsTo(answer, to, origin);
    return isRight ? [] : [{ kind: 'redirect', path: from, detail: `${describe(answer)}, expected ${status} ${to}` }];
  };

  const checkSitemap = async (): Promise<Difference[]> => {
    const answer = await limit(() =>
      get(new URL('/sitemap.xml', origin), { ...browser, 'Accept-Encoding': 'identity' }),
    ).catch(() => undefined);
    return addedAddresses(answer?.body.toString('utf8') ?? '', origin)
      .filter((path) => !files.has(fileOf(decodeURI(path))))
      .map((path) => ({ kind: 'added', path, detail: 'listed in the sitemap' }));
  };

  const found = await Promise.all([
    ...[...files.keys()].filter((file) => isAskedFor(file, files)).map(checkFile),
    ...[unknownPath(files), ...forbidden].map(checkForbidden),
    ...redirects.map(checkRedirect),
    checkSitemap(),
  ]);
  return found.flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Compressed forms are what a browser gets at the address of the file itself; the error page stands at no address. */
function isAskedFor(file: string, files: ReadonlyMap<string, string>): boolean {
  const [, plain] = /^(.*)\.(?:br|gz)$/.exec(file) ?? [];
  return file !== '404.html' && (plain === undefined || !files.has(plain));
}

/** Home page, lists and what tells crawlers where to go: where a gambling page would have to be linked from. */
function isForCrawlers(file: string): boolean {
  return /^(?:[^/]+\/)?index\.html$|^robots\.txt$|^sitemap\.xml$/.test(file);
}

/** `/berita/` for `berita/index.html`. */
function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Paths at which the redirect goes before the page that forwards. */
function oldPaths(redirects: readonly Redirect[]): ReadonlySet<string> {
  return new Set(redirects.map(({ from }) => decodeURI(withoutSlash(from.replace(/\/\*$/, '')))));
}

/** An address that no site has, another one for each release, so that no attacker can expect it. */
function unknownPath(files: ReadonlyMap<string, string>): string {
  const seed = sha256([...files.values()].join(''));
  return `/tidak-ada-${seed.slice(0, 12)}/`;
}

function leadsTo({ status, location }: Answer, to: string, origin: string): boolean {
  const isMoved = status === 301 || status === 302 || status === 307 || status === 308;
  return isMoved && URL.parse(location, origin)?.href === new URL(to, origin).href;
}

function describe({ status, location, body }: Answer): string {
  if (status === 0) return `no answer: ${location}`;
  const size = `${status}, ${body.length} bytes`;
  return location === '' ? size : `${size}, leads to ${location}`;
}
