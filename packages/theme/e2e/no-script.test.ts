import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { searchPath } from '../src/search/page-scope.ts';
import type { BuiltElement } from './built-document.ts';
import { type BuiltPage, type BuiltSite, builtSites, nameOf } from './built-sites.ts';
import { expectNone } from './findings.ts';
import { candidatesOf } from './references.ts';

/** Script elements with these types hold data and are not run. */
const dataTypes = ['application/ld+json'];

/** Relations of a link by which a browser fetches something on its own account. */
const fetchingRelations = ['stylesheet', 'preload', 'modulepreload', 'icon', 'preconnect', 'dns-prefetch', 'manifest'];

/** The one page that runs something: what searches, once somebody searches. See `search.test.ts`. */
const isSearch = ({ path }: BuiltPage) => path === searchPath;

/** Files of the search: the scripts of its page, and Pagefind's. */
const searchScript =
  /^(aset\/(cari\.astro_astro_type_script_index_0_lang|search-page)\.[\w-]{8}\.js|pagefind\/pagefind\.js)$/;

/** A page that runs nothing and loads nothing from others cannot be made to spy on its readers. */
describe('nothing runs, and nothing comes from elsewhere', () => {
  const sites = builtSites();

  test.each(sites)('pages of $slug', (site) =>
    expectNone(
      site.pages.flatMap((page) =>
        site
          .document(page.file)
          .elements.flatMap((element) =>
            problemsOf(element, isSearch(page)).map(
              (problem) => `${nameOf(page)}:${element.line} <${element.name}> ${problem}`,
            ),
          ),
      ),
    ),
  );

  test.each(sites)('stylesheets of $slug', (site) => expectNone(foreignInStyles(site)));

  test('no site has a script file but those of its search', () =>
    expectNone(
      sites.flatMap(({ slug, files }) =>
        [...files]
          .filter((file) => /\.(m?js|wasm)$/.test(file) && !searchScript.test(file))
          .map((file) => `${slug}/${file}`),
      ),
    ));

  test('home pages have no script element at all', () =>
    expectNone(
      sites
        .filter((site) => site.document('index.html').elements.some(({ name }) => name === 'script'))
        .map(({ slug }) => slug),
    ));
});

function problemsOf({ name, attributes }: BuiltElement, mayRun: boolean): string[] {
  const problems: string[] = [];
  const isOwn = mayRun && searchScript.test(attributes.get('src')?.slice(1) ?? '');
  if (name === 'script' && !isOwn && !dataTypes.includes(attributes.get('type') ?? '')) problems.push('is run');
  if (['iframe', 'object', 'embed', 'base'].includes(name)) problems.push('has no place here');
  for (const [attribute, value] of attributes) {
    if (attribute.startsWith('on')) problems.push(`${attribute} is run`);
    if (/^\s*(javascript|vbscript):/i.test(value)) problems.push(`${attribute}="${value}" is run`);
  }
  return [
    ...problems,
    ...loadedBy({ name, attributes })
      .filter(isForeign)
      .map((address) => `loads ${address}`),
  ];
}

/** What a browser fetches because of an element. Links that a reader may follow are not among it. */
function loadedBy({ name, attributes }: Pick<BuiltElement, 'name' | 'attributes'>): string[] {
  const relations = (attributes.get('rel') ?? '').split(/\s+/);
  const fetched = name === 'link' && relations.some((relation) => fetchingRelations.includes(relation));
  const single = [attributes.get('src'), attributes.get('poster'), fetched ? attributes.get('href') : undefined];
  const set = candidatesOf(attributes.get('srcset')).map(({ address }) => address);
  return [...single, ...set].flatMap((address) => address ?? []);
}

function isForeign(address: string): boolean {
  return /^([a-z][a-z\d+.-]*:|\/\/)/i.test(address.trim()) && !address.startsWith('data:image/');
}

function foreignInStyles({ slug, folder, files }: BuiltSite): string[] {
  return [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const css = readFileSync(join(folder, file), 'utf8');
      const addresses = css.matchAll(/(?:url\(\s*|@import\s*)["']?([^"')\s;]+)/g);
      return [...addresses].flatMap(([, address = '']) => (isForeign(address) ? [`${slug}/${file} ${address}`] : []));
    });
}
