import { linksOf, linksOfProfile } from '../links/entry-links.ts';
import { hostOf, isUnder } from '../links/known-hosts.ts';
import { shorteners } from '../links/lending-hosts.ts';
import { defineRule } from '../rule.ts';

/**
 * A short link hides where it leads, and its owner can point it elsewhere after the review.
 * Source: WCAG 2.2 success criterion 2.4.4, link purpose; OWASP, unvalidated redirects.
 */
export const linkShortened = defineRule({
  id: 'link-shortened',
  severity: 'warning',
  summary: 'Tautan ditulis lengkap, tidak dipendekkan.',
  why:
    'Warga tidak tahu ke mana tautan pendek menuju (WCAG 2.2, kriteria 2.4.4). Pemiliknya dapat mengalihkannya ' +
    'ke situs lain sesudah tulisan diperiksa.',
  example: {
    bad: '[Data panen](https://bit.ly/panen-contoh)',
    good: '[Data panen](https://data.contohkab.go.id/panen/)',
  },
  *entry(entry) {
    for (const { url, field, line, column } of linksOf(entry)) {
      const name = field === 'sourceUrl' ? undefined : shortenerOf(url);
      if (name) yield { line, column, ...remark(name) };
    }
  },
  *site(site) {
    for (const { url, file, line, column } of linksOfProfile(site)) {
      const name = shortenerOf(url);
      if (name) yield { file, line, column, ...remark(name) };
    }
  },
});

function shortenerOf(url: string): string | undefined {
  const host = hostOf(url);
  return host === undefined ? undefined : shorteners.find((name) => isUnder(host, name));
}

function remark(name: string) {
  return {
    message: `Tautan pendek ${name} tidak memperlihatkan tujuannya dan dapat dialihkan orang lain.`,
    help: 'Buka tautannya, salin alamat lengkap dari peramban, lalu tulis di sini. Contoh: https://data.bojonegorokab.go.id/dataset/',
  };
}
