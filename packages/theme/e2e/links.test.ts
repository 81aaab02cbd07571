import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type BuiltSite, builtSites, nameOf, requireSite } from './built-sites.ts';
import { expectNone } from './findings.ts';
import { filledSlug } from './page-types.ts';
import { referencesOf } from './references.ts';
import { SiteAddresses } from './site-addresses.ts';

const sites = builtSites();
const addresses = await SiteAddresses.load(sites);

describe('every link leads somewhere', () => {
  test.each(sites)('pages of $slug', (site) => {
    const findings = site.pages.flatMap((page) =>
      referencesOf(site.document(page.file).elements).flatMap(({ address, from, line }) => {
        const problem = addresses.problemOf(address, site, page.path);
        return problem === undefined ? [] : [`${nameOf(page)}:${line} ${from} ${address} ${problem}`];
      }),
    );
    expectNone(findings);
  });

  test.each(sites)('stylesheets, feeds and the sitemap of $slug', (site) => {
    const findings = [...site.files].flatMap((file) =>
      addressesIn(site, file).flatMap((address) => {
        const problem = addresses.problemOf(address, site, `/${file}`);
        return problem === undefined ? [] : [`${site.slug}/${file} ${address} ${problem}`];
      }),
    );
    expectNone(findings);
  });
});

describe('addresses of the old sites', () => {
  test.each(sites)('redirects of $slug lead to built pages', (site) =>
    expectNone(
      redirectsOf(site).flatMap(({ from, to }) => {
        const problem = addresses.problemOf(to, site, '/');
        return problem === undefined ? [] : [`${site.slug}/_redirects: ${from} ${to} ${problem}`];
      }),
    ),
  );

  test.each(['/berita/baca/891', '/index.php/berita/baca/891'])(
    'a search engine that still knows %s arrives, whatever web server is used',
    (old) => {
      const site = requireSite(sites, filledSlug);
      const redirect = redirectsOf(site).find(({ from }) => from === old);
      expect(redirect).toMatchObject({
        to: expect.stringMatching(/^\/berita\/\d{4}-\d\d-\d\d-[a-z-]+\/$/),
        status: 301,
      });
      const page = site.document(`${old.slice(1)}/index.html`);
      expect(referencesOf(page.elements)).toContainEqual(
        expect.objectContaining({ address: redirect?.to, from: '<meta>' }),
      );
    },
  );
});

/** Addresses in files that are not pages, by the notation of each. */
function addressesIn({ folder }: BuiltSite, file: string): string[] {
  const notation = [
    { files: /\.css$/, address: /url\(\s*["']?(?!data:)([^"')]+)/g },
    { files: /^sitemap\.xml$/, address: /<loc>([^<]+)<\/loc>/g },
    { files: /^rss\.xml$/, address: /<(?:link|guid)[^>]*>([^<]+)</g },
    { files: /(^|\/)feed\.json$/, address: /"(?:url|image|home_page_url|feed_url)":\s*"([^"]+)"/g },
    { files: /^robots\.txt$/, address: /^Sitemap:\s*(\S+)/gim },
  ].find(({ files }) => files.test(file));
  if (!notation) return [];
  const text = readFileSync(join(folder, file), 'utf8');
  return [...text.matchAll(notation.address)].flatMap(([, address]) => address ?? []);
}

interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** Lines of a site's `_redirects` that are neither empty nor comments. */
function redirectsOf({ folder, files }: BuiltSite): Redirect[] {
  if (!files.has('_redirects')) return [];
  const lines = readFileSync(join(folder, '_redirects'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = '', status = ''] = line.split(/\s+/);
      return { from, to, status: Number(status) };
    });
}
