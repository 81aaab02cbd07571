import { linksOf, linksOfProfile } from '../links/entry-links.ts';
import { unsafeScheme } from '../links/unsafe-scheme.ts';
import { defineRule } from '../rule.ts';

/**
 * A link leads to a page, a mailbox or a telephone. `javascript:`, `data:` and `vbscript:` run code in the
 * visitor's browser; they are found behind capitals, white space, entities and percent signs too.
 * Source: https://url.spec.whatwg.org/#concept-basic-url-parser (which drops tabs, line breaks and leading
 * control characters); OWASP XSS Filter Evasion Cheat Sheet.
 */
export const linkUnsafeUrl = defineRule({
  id: 'link-unsafe-url',
  severity: 'error',
  summary: 'Tautan hanya menuju laman, surel, atau telepon.',
  why: 'Tautan seperti javascript: menjalankan kode di peramban warga dan dapat mencuri data mereka (OWASP).',
  example: {
    bad: '[Cetak halaman](javascript:print())',
    good: '[Kirim surel](mailto:dinas@contohkab.go.id)',
  },
  *entry(entry) {
    for (const { url, line, column } of linksOf(entry)) {
      const scheme = unsafeScheme(url);
      if (scheme !== undefined) yield { line, column, ...unsafe(scheme) };
    }
  },
  *site(site) {
    for (const { url, file, line, column } of linksOfProfile(site)) {
      const scheme = unsafeScheme(url);
      if (scheme !== undefined) yield { file, line, column, ...unsafe(scheme) };
    }
  },
});

function unsafe(scheme: string) {
  return {
    message: `Tautan "${scheme}:" tidak aman.`,
    help: 'Pakai alamat https://, alamat di situs ini seperti /layanan/, mailto:, atau tel: .',
  };
}
