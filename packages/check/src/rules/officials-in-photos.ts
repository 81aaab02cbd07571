import { defineRule } from '../rule.ts';
import type { EntrySource } from '../site/entry-source.ts';

/** Days that are looked back upon. */
const span = 90;
/** Largest share of photos that name officials. */
const most = 0.3;
/** Fewer photos say nothing. */
const fewest = 5;

/**
 * Officials appear where they belong to the work, not everywhere.
 * Source: seed article of Dinas Kominfo Bojonegoro: the best sites do not "menonjolkan kepala daerah"; the share
 * is a decision of this product.
 */
export const officialsInPhotos = defineRule({
  id: 'officials-in-photos',
  severity: 'warning',
  summary: `Paling banyak ${most * 100} % foto ${span} hari terakhir menampilkan pejabat.`,
  why:
    'Warga ingin melihat layanan dan hasil kerja. Situs yang baik tidak menonjolkan pejabat (artikel Dinas ' +
    'Kominfo Bojonegoro).',
  example: {
    bad: '4 dari 10 foto dalam 90 hari terakhir memuat nama pejabat',
    good: 'Paling banyak 3 dari 10 foto memuat nama pejabat; selebihnya warga, petugas, dan hasil kerja',
  },
  *site({ entries, slug, today }) {
    const since = new Date(Date.parse(`${today}T00:00:00Z`) - span * 86_400_000).toISOString().slice(0, 10);
    const photos = entries.filter((entry) => isRecent(entry, { since, today })).flatMap((entry) => photosOf(entry));
    const named = photos.filter((hasPeople) => hasPeople).length;
    if (photos.length < fewest || named / photos.length <= most) return;
    const percent = Math.round((named / photos.length) * 100);
    yield {
      file: `${slug}/opd.yaml`,
      line: 1,
      column: 1,
      message: `${named} dari ${photos.length} foto dalam ${span} hari terakhir (${percent} %) menampilkan pejabat; batasnya ${most * 100} %.`,
      help: 'Pada tulisan berikutnya tampilkan warga, petugas, dan hasil kerja. Contoh: kader menimbang balita di Posyandu Desa Kanor.',
    };
  },
});

/** By the text alone, so that old entries are not taken apart. */
function isRecent({ text }: EntrySource, { since, today }: { since: string; today: string }): boolean {
  const published = /^published:\s*["']?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? '';
  return published > since && published <= today && text.includes('src:') && !/^draft:\s*true/m.test(text);
}

/** For each photo of the frontmatter whether it names officials. */
function photosOf({ frontmatter }: EntrySource): boolean[] {
  const photos: boolean[] = [];
  const waiting: unknown[] = [frontmatter.value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    const keys = Object.keys(next);
    if (keys.includes('src') && keys.includes('alt'))
      photos.push('people' in next && Array.isArray(next.people) && next.people.length > 0);
    waiting.push(...Object.values(next).filter((inner) => typeof inner === 'object' && inner !== null));
  }
  return photos;
}
