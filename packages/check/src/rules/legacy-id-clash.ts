import { contentTypes } from '@opd/schema';
import { defineRule } from '../rule.ts';
import type { EntrySource } from '../site/entry-source.ts';

/**
 * One old address leads to one page: `/berita/baca/<id>` cannot redirect to two.
 * Source: the redirects of the theme.
 */
export const legacyIdClash = defineRule({
  id: 'legacy-id-clash',
  severity: 'error',
  summary: 'Satu nomor berita lama dipakai oleh satu berita.',
  why:
    'Alamat berita lama yang tersebar di media sosial dialihkan ke halaman barunya. Satu alamat lama hanya dapat ' +
    'menuju satu berita.',
  example: {
    bad: 'berita/2026-04-15-panen: legacyId: 891\nberita/2026-05-01-tanam: legacyId: 891',
    good: 'berita/2026-04-15-panen: legacyId: 891\nberita/2026-05-01-tanam: legacyId: 892',
  },
  *site({ entries }) {
    for (const key of ['legacyId', 'legacyPortalId']) {
      const owners = new Map<number, string>();
      for (const entry of entries) {
        const id = oldNumber(entry, key);
        if (id === undefined) continue;
        const owner = owners.get(id);
        owners.set(id, owner ?? entry.path);
        if (owner === undefined) continue;
        const message = `Nomor berita lama ${id} sudah dipakai oleh content/${owner}.`;
        const help = `Hapus ${key} dari berita yang bukan pemilik alamat lama itu.`;
        yield { file: entry.path, ...entry.frontmatter.placeOf([key]), message, help };
      }
    }
  },
});

function oldNumber(entry: EntrySource, key: string): number | undefined {
  if (entry.type !== contentTypes.berita.name || !entry.text.includes(key)) return undefined;
  const { value } = entry.frontmatter;
  if (typeof value !== 'object' || value === null) return undefined;
  const id: unknown = new Map(Object.entries(value)).get(key);
  return typeof id === 'number' ? id : undefined;
}
