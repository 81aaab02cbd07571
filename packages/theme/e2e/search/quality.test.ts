import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { builtSites, requireSite } from '../built-sites.ts';
import { BuiltSearch } from './built-search.ts';

const groupSchema = z.strictObject({
  on: z.string(),
  heldOut: z.boolean().default(false),
  queries: z.array(z.strictObject({ query: z.string(), expect: z.array(z.string()).min(1) })).min(1),
});

const groups = z.array(groupSchema).parse(parse(readFileSync(new URL('./queries.yaml', import.meta.url), 'utf8')));
const cases = groups.flatMap(({ on, heldOut, queries }) => queries.map((one) => ({ on, heldOut, ...one })));

/** Of a hundred queries, so many must have an expected page among the first three. */
const least = 90;

/** What people type leads to the page they need, in the indexes that visitors get. */
describe('the search finds what is meant', () => {
  const sites = builtSites();
  const searches = new Map<string, BuiltSearch>();
  let answers: readonly ((typeof cases)[number] & { readonly found: readonly string[]; readonly hit: boolean })[] = [];

  beforeAll(async () => {
    for (const slug of new Set(groups.map(({ on }) => on)))
      searches.set(slug, await BuiltSearch.open(requireSite(sites, slug)));
    answers = await Promise.all(
      cases.map(async (one) => {
        const paths = (await searches.get(one.on)?.first(one.query, 3)) ?? [];
        const found = paths.map((path) => pageName(one.on, path));
        return { ...one, found, hit: found.some((page) => one.expect.includes(page)) };
      }),
    );
  });
  afterAll(() => Promise.all([...searches.values()].map((search) => search.close())));

  test('there are eighty queries, twenty of them held out', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80);
    expect(cases.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(20);
  });

  test('every expected page is built', () => {
    const missing = cases
      .flatMap(({ expect: pages }) => pages)
      .filter((page) => {
        const [slug = '', ...rest] = page.split('/');
        const site = sites.find((candidate) => candidate.slug === slug);
        return site && !site.files.has(`${rest.join('/')}/index.html`);
      });
    expect(missing).toEqual([]);
  });

  test.each([
    { name: 'all queries', wanted: () => true },
    { name: 'those held out', wanted: ({ heldOut }: { heldOut: boolean }) => heldOut },
  ])(`at least ${least} % of $name have an expected page among the first three`, ({ name, wanted }) => {
    const chosen = answers.filter(wanted);
    const hits = chosen.filter(({ hit }) => hit).length;
    const missed = chosen.filter(({ hit }) => !hit);
    console.info(`hits@3 of ${name}: ${hits} of ${chosen.length}`);
    const told = missed.map(({ on, query, found }) => `${on} "${query}" found ${found.join(', ') || 'nothing'}`);
    expect((100 * hits) / chosen.length, told.join('\n')).toBeGreaterThanOrEqual(least);
  });
});

/** The page of a result as the queries name it, `<opd>/<path>`: the portal's index names pages of other sites so itself. */
function pageName(on: string, path: string): string {
  const name = path.replaceAll(/^\/|\/$/g, '');
  return on === 'portal' ? name : `${on}/${name}`;
}
