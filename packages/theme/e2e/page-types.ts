import { portalSlug } from '@opd/registry';
import { patternsOf } from '../src/integration/routes.ts';
import { type BuiltPage, type BuiltSite, builtSites, nameOf, requireSite } from './built-sites.ts';

/** A page that stands for all pages of its kind. */
export interface Example {
  /** What kind of page it is: `/berita/[id]`, `/berita/[id] with a gallery`, `portal: /opd`. */
  readonly type: string;
  readonly page: BuiltPage;
}

/** Has content of every type. */
export const filledSlug = 'dinkominfo';

/** Has starter pages only, so that everything else says "Belum tersedia". */
export const bareSlug = 'balen';

/** Pages of one route that differ so much that each needs an example: what the HTML of one contains. */
const variants: readonly { readonly route: string; readonly what: string; readonly shows: RegExp }[] = [
  { route: '/berita/[id]', what: 'with a gallery', shows: /class="gallery"/ },
  { route: '/berita/[id]', what: 'with a poll', shows: /class="poll"/ },
  { route: '/pengumuman/[id]', what: 'of an emergency', shows: /Informasi serta-merta · / },
  { route: '/', what: 'with an emergency', shows: /class="alert"/ },
  { route: '/kinerja/[id]', what: 'with indicators', shows: /class="indicators"/ },
];

/** Marks of the components that operators use in texts. */
const textComponents: Readonly<Record<string, RegExp>> = {
  Foto: /class="prose">[\s\S]*<figure class="photo"/,
  Galeri: /<div class="photos"/,
  KotakInfo: /<aside class="notice/,
  Kutipan: /<figure class="quote"/,
  Tabel: /<section class="scroll"/,
  Unduhan: /<div class="prose">[\s\S]*class="downloads"/,
  Video: /class="notice video"/,
};

/** Pages that only forward to another one: a browser never stays on them. */
const isForward = ({ site, file }: BuiltPage) => site.document(file).html.includes('<meta http-equiv="refresh"');

/**
 * The route that a built file answers, found as Astro finds it: fixed names go before parameters.
 * @param file below `dist/`: `berita/laman/2/index.html`.
 */
export function routeOf(slug: string, file: string): string | undefined {
  const path = `/${file.replace(/(^|\/)index\.html$/, '').replace(/^404\.html$/, '404')}`.replace(/(.)\/$/, '$1');
  // What fits anything comes last.
  const parameters = (pattern: string) =>
    pattern === '/[...old]' ? Number.POSITIVE_INFINITY : pattern.split('[').length;
  return Object.keys(patternsOf(slug))
    .filter((pattern) => patternExpression(pattern).test(path))
    .sort((a, b) => parameters(a) - parameters(b))[0];
}

/**
 * The routes of a site whose source file made no file of any built site. OPDs and the portal share sources: the
 * second part of the news looks the same wherever there is enough news for one.
 */
export function routesWithoutExample(slug: string, sites: readonly BuiltSite[]): string[] {
  const used = new Set(sites.flatMap((site) => [...site.files].map((file) => sourceOf(site.slug, file))));
  return Object.entries(patternsOf(slug)).flatMap(([route, source]) => (used.has(source) ? [] : [route]));
}

/** The file of the theme that made a built file. */
function sourceOf(slug: string, file: string): string | undefined {
  return patternsOf(slug)[routeOf(slug, file) ?? ''];
}

/**
 * One example of every kind of page a browser can show: of the filled OPD, or of any other where that one has
 * none; everything the bare OPD has; and the portal. Found in what was built, so that no test knows an entry.
 * @throws Error that names the kind of page nobody has.
 */
export function findExamples(sites: readonly BuiltSite[] = builtSites()): readonly Example[] {
  const filled = requireSite(sites, filledSlug);
  const bare = requireSite(sites, bareSlug);
  const portal = requireSite(sites, portalSlug);
  const opds = [filled, ...sites.filter((site) => ![filled, bare, portal].includes(site))];
  const missing = routesWithoutExample(filledSlug, sites);
  if (missing.length > 0) throw new Error(`No built site has a page of: ${missing.join(', ')}`);
  return withoutRepetition([
    ...firstOfEachRoute(opds, ''),
    ...variants.map((variant) => findVariant(opds, variant)),
    ...showTextComponents(opds),
    ...firstOfEachRoute([bare], 'bare: '),
    ...firstOfEachRoute([portal], 'portal: '),
  ]);
}

/** A page that stands for several kinds is shown once. */
function withoutRepetition(examples: readonly Example[]): Example[] {
  const types = Map.groupBy(examples, ({ page }) => page);
  return [...types].map(([page, same]) => ({ page, type: same.map(({ type }) => type).join(', ') }));
}

/** Label and path, for the title of a test. */
export function titleOf({ type, page }: Example): string {
  return `${type} (${nameOf(page)})`;
}

function firstOfEachRoute(sites: readonly BuiltSite[], prefix: string): Example[] {
  const examples = new Map<string, Example>();
  for (const page of sites.flatMap(({ pages }) => pages)) {
    const route = routeOf(page.site.slug, page.file);
    if (route === undefined || examples.has(route) || isForward(page)) continue;
    examples.set(route, { type: prefix + route, page });
  }
  return [...examples.values()];
}

function findVariant(sites: readonly BuiltSite[], { route, what, shows }: (typeof variants)[number]): Example {
  const page = sites
    .flatMap(({ pages }) => pages)
    .find(({ site, file }) => routeOf(site.slug, file) === route && shows.test(site.document(file).html));
  if (!page) throw new Error(`No built site has a page of ${route} ${what}.`);
  return { type: `${route} ${what}`, page };
}

/** As few standing pages as show all components: the one that adds most comes first. */
function showTextComponents(sites: readonly BuiltSite[]): Example[] {
  const pages = sites.flatMap((site) => site.pages.filter(({ file }) => routeOf(site.slug, file) === '/halaman/[id]'));
  const shown = pages.map((page) => ({ page, names: componentsOn(page) }));
  const examples: Example[] = [];
  let wanted = Object.keys(textComponents);
  while (wanted.length > 0) {
    const added = (names: readonly string[]) => names.filter((name) => wanted.includes(name));
    const best = shown.toSorted((a, b) => added(b.names).length - added(a.names).length)[0];
    const names = added(best?.names ?? []);
    if (!best || names.length === 0) throw new Error(`No standing page shows: ${wanted.join(', ')}`);
    examples.push({ type: `/halaman/[id] with ${names.join(', ')}`, page: best.page });
    wanted = wanted.filter((name) => !names.includes(name));
  }
  return examples;
}

function componentsOn({ site, file }: BuiltPage): string[] {
  const { html } = site.document(file);
  return Object.entries(textComponents).flatMap(([name, mark]) => (mark.test(html) ? [name] : []));
}

/** `/berita/[id]` as an expression; `[...image]` may hold slashes. */
function patternExpression(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+?^${}()|\\]/g, (sign) => (sign === '.' ? '\\.' : `\\${sign}`))
    .replaceAll(/\[(\\\.){3}\w+\]/g, '.+')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${source}$`);
}
