import { linksOf, linksOfProfile } from '../links/entry-links.ts';
import { lookalikeProblem } from '../links/lookalike.ts';
import { unsafeScheme } from '../links/unsafe-scheme.ts';
import { defineRule } from '../rule.ts';

/**
 * A link leads where it seems to lead: no letters of other scripts, no name before `@`, no bare IP address, no
 * imitation of the regency's domain, no other site behind the address that is shown.
 * Source: https://url.spec.whatwg.org/#host-parsing; Unicode TR39.
 */
export const linkLookalike = defineRule({
  id: 'link-lookalike',
  severity: 'error',
  summary: 'Tautan menuju ke tempat yang tertulis.',
  why:
    'Penipu meniru alamat pemerintah untuk mencuri data warga. Tautan harus menuju tempat yang tertulis (Unicode ' +
    'TR39).',
  example: {
    bad: '[Portal kabupaten](https://contohkab.go.id@situs-lain.example/)',
    good: '[Portal kabupaten](https://contohkab.go.id/)',
  },
  *entry(entry, { regency }) {
    for (const { url, from, label, line, column } of linksOf(entry)) {
      // The matters of `photo-remote` and of `link-unsafe-url`.
      if (from === 'image' || unsafeScheme(url) !== undefined) continue;
      const problem = lookalikeProblem({ url, label, domain: regency.value?.domain });
      if (problem) yield { line, column, ...problem };
    }
  },
  *site(site) {
    for (const { url, file, line, column } of linksOfProfile(site)) {
      if (unsafeScheme(url) !== undefined) continue;
      const problem = lookalikeProblem({ url, domain: site.regency.value?.domain });
      if (problem) yield { file, line, column, ...problem };
    }
  },
});
