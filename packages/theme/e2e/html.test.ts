import { portalSlug } from '@opd/registry';
import { HtmlValidate } from 'html-validate';
import { describe, test } from 'vitest';
import { type BuiltPage, builtSites, nameOf } from './built-sites.ts';
import { expectNone } from './findings.ts';
import { bareSlug, filledSlug } from './page-types.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Ids of headings come from their words, and HTML allows `id="2021-pembinaan"`.
    'valid-id': ['error', { relaxed: true }],
    // A limit of search engines, not of HTML: the official names of agencies alone are longer than that.
    'long-title': 'off',
    // Of lines in files that nobody reads; a browser sees no difference.
    'no-trailing-whitespace': 'off',
  },
});

/** Safari takes a list without markers for no list, unless it is told so once more. */
const listRole = 'Redundant role "list"';

describe('the HTML is valid', () => {
  const sites = builtSites();
  const completely = [filledSlug, 'kanor', 'dinkes', bareSlug, portalSlug];

  test.each(sites.filter(({ slug }) => completely.includes(slug)))('every page of $slug', ({ pages }) => check(pages));

  test('the home page of every other site', () =>
    check(
      sites
        .filter(({ slug }) => !completely.includes(slug))
        .flatMap(({ pages }) => pages.filter(({ path }) => path === '/')),
    ));
});

async function check(pages: readonly BuiltPage[]): Promise<void> {
  const findings: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(page.site.document(page.file).html);
    for (const { line, column, ruleId, message, selector } of results.flatMap(({ messages }) => messages))
      if (!message.startsWith(listRole))
        findings.push(`${nameOf(page)}:${line}:${column} ${ruleId}: ${message} · ${selector ?? ''}`);
  }
  expectNone(findings);
}
