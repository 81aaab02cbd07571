import { beforeAll, describe, expect, test } from 'vitest';
import type { Evaluation, OpdEvaluation } from '../src/index.ts';
import { rankOf } from '../src/index.ts';
import { entry, evaluate, smallRegency } from './small-regency.ts';

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluate(smallRegency);
});

function opd(slug: string, of: Evaluation = evaluation): OpdEvaluation {
  const found = of.opds.find((one) => one.slug === slug);
  if (!found) throw new Error(`${slug} is not evaluated`);
  return found;
}

const fulfilment = (slug: string, id: string) => opd(slug).fulfilments.find((one) => one.id === id);

describe('a regency whose staleness is known', () => {
  test('every OPD with a site is evaluated, and no other', () => {
    expect(evaluation.opds.map(({ slug }) => slug).sort()).toEqual(['batas', 'kosong', 'lama', 'menua', 'segar']);
  });

  test.each([
    ['segar', { state: 'fresh', newest: '2026-11-15', days: 10 }],
    ['batas', { state: 'fresh', newest: '2026-08-27', days: 90 }],
    ['menua', { state: 'warning', newest: '2026-08-26', days: 91 }],
    ['lama', { state: 'breach', newest: '2026-05-28', days: 181 }],
    ['kosong', { state: 'none' }],
  ])('the news of %s', (slug, expected) => expect(opd(slug).news).toEqual(expected));

  test('the score of an OPD that does everything is 100, and there is nothing left to do', () => {
    expect(opd('segar').score.parts).toEqual({
      kebaruan: 30,
      keteraturan: 10,
      kelengkapan: 40,
      deskripsi: 10,
      pejabat: 10,
    });
    expect(opd('segar').score.total).toBe(100);
    expect(opd('segar').steps).toEqual([]);
    expect(opd('segar').fulfilments.every(({ state }) => state === 'met')).toBe(true);
  });

  test('the score falls evenly between the two limits', async () => {
    const points = (day: string) => evaluate(smallRegency, day).then((all) => opd('batas', all).score.parts.kebaruan);
    expect(await points('2026-11-25')).toBe(30);
    expect(await points('2027-01-09')).toBe(15);
    expect(await points('2027-02-23')).toBe(0);
    expect(await points('2027-12-31')).toBe(0);
  });

  test('pages whose day of review has passed are named, the longest overdue first, and cost no points', async () => {
    const page = (published: string, more = '') =>
      `---\ntitle: Halaman\npublished: ${published}\nunit: Sekretariat\n${more}---\n\nTeks.\n`;
    const reviews = {
      ...smallRegency,
      'kosong/halaman/lama/index.mdx': page('2025-11-24'),
      'kosong/halaman/tepat/index.mdx': page('2025-11-25'),
      'kosong/halaman/ditetapkan/index.mdx': page('2026-11-01', 'reviewBy: 2026-11-10\n'),
      'kosong/halaman/ditinjau/index.mdx': page('2020-01-01', 'reviewed: 2026-11-01\n'),
      'kosong/halaman/draf/index.mdx': page('2020-01-01', 'draft: true\n'),
    };
    const { reviews: figures, score } = opd('kosong', await evaluate(reviews));
    expect(figures.count).toBe(2);
    expect(figures.first.map(({ folder, unit, due }) => [folder, unit, due])).toEqual([
      ['ditetapkan', 'Sekretariat', '2026-11-10'],
      ['lama', 'Sekretariat', '2026-11-24'],
    ]);
    expect(score.parts.kebaruan).toBe(opd('kosong').score.parts.kebaruan);
  });

  test('what has ended is evidence of nothing, but was work in its month', async () => {
    const ended = (until: string) => ({
      ...smallRegency,
      'segar/kinerja/renja/index.mdx': entry(
        'Dokumen renja',
        '2026-02-01',
        `documentKind: renja\nperiod: { year: 2026 }\nuntil: ${until}\n`,
      ),
      'segar/berita/2026-11-15-panen/index.mdx': entry('Panen raya', '2026-11-15', `until: ${until}\n`),
    });
    const on = async (until: string) => opd('segar', await evaluate(ended(until)));
    const states = ({ fulfilments }: OpdEvaluation) => fulfilments.filter(({ state }) => state === 'missing');
    // To the end of its last day it counts, as it is still found on it.
    expect(states(await on('2026-11-25T12:00'))).toEqual([]);
    const after = await on('2026-11-25T00:00');
    expect(states(after)).toHaveLength(1);
    expect(after.news).toEqual({ state: 'fresh', newest: '2026-09-05', days: 81 });
    expect(after.months.at(-1)).toEqual(opd('segar').months.at(-1));
  });

  test('the ranking', () => {
    expect(evaluation.opds.map(({ slug, score }) => [slug, score.total])).toEqual([
      ['segar', 100],
      // 30 fresh + 1 of 12 months + 10 for its described photo; its only cover shows an official.
      ['batas', 41],
      // 29.67 fresh + 4 of 12 months + 3 of 23 weights for service standards, of which 6 of 14 components are there.
      ['menua', 35],
      // 1 of 12 months + 1 of 3 photos.
      ['lama', 4],
      ['kosong', 1],
    ]);
    expect(rankOf(evaluation.opds, opd('menua'))).toBe(3);
  });

  test('entries per month, the oldest month first; drafts and what is dated later do not count', () => {
    const { months } = opd('segar');
    expect(months).toHaveLength(24);
    expect(months[0]?.month).toBe('2024-12');
    expect(months.slice(-3)).toEqual([
      { month: '2026-09', entries: 2, fresh: true },
      { month: '2026-10', entries: 1, fresh: true },
      { month: '2026-11', entries: 1, fresh: true },
    ]);
  });

  test('the trend of the regency: at the end of each month, whose news was fresh', () => {
    expect(evaluation.months.slice(-4)).toEqual([
      { month: '2026-08', entries: 3, fresh: 3 },
      { month: '2026-09', entries: 2, fresh: 3 },
      { month: '2026-10', entries: 1, fresh: 3 },
      { month: '2026-11', entries: 2, fresh: 2 },
    ]);
  });

  test('photos are counted in fields and text, decoration apart', () => {
    expect(opd('lama').photos).toEqual({ count: 3, described: 1, decorative: 1, covers: 0, officialCovers: 0 });
    expect(opd('batas').photos).toEqual({ count: 1, described: 1, decorative: 0, covers: 0, officialCovers: 0 });
  });

  test('examples are told, and count for nothing once operators are required', async () => {
    expect(opd('menua')).toMatchObject({ entries: 4, examples: 1 });
    const live = {
      ...smallRegency,
      'kabupaten.yaml': `${smallRegency['kabupaten.yaml']}operatorsRequiredFrom: 2026-01-01\n`,
    };
    expect(opd('menua', await evaluate(live))).toMatchObject({ entries: 3, examples: 0, news: { state: 'none' } });
  });
});

describe('obligations', () => {
  test('a document of a past year does not stand for the one that is due', () => {
    expect(fulfilment('menua', 'lkjip')).toEqual({
      id: 'lkjip',
      share: 0,
      state: 'missing',
      year: 2025,
      due: '2026-03-31',
      daysLate: 239,
    });
  });

  test('what must be renewed is late from the day on which its time ran out', () => {
    expect(fulfilment('menua', 'informasi-berkala')).toEqual({
      id: 'informasi-berkala',
      share: 0,
      state: 'missing',
      due: '2026-11-01',
      daysLate: 24,
    });
    expect(fulfilment('kosong', 'informasi-berkala')).toEqual({ id: 'informasi-berkala', share: 0, state: 'missing' });
  });

  test('on the day itself a document is not late; the year before is asked for', async () => {
    const on = async (day: string) =>
      opd('segar', await evaluate(smallRegency, day)).fulfilments.find(({ id }) => id === 'lkjip')?.year;
    expect(await on('2026-03-31')).toBe(2024);
    expect(await on('2026-04-01')).toBe(2025);
  });

  test('a listed service counts with as many components as its standard holds', () => {
    expect(fulfilment('menua', 'standar-pelayanan')).toMatchObject({ state: 'partial', share: 6 / 14 });
  });

  test('only kinds that serve the public are asked for service standards', () => {
    expect(fulfilment('batas', 'standar-pelayanan')).toBeUndefined();
    expect(fulfilment('kosong', 'standar-pelayanan')).toMatchObject({ state: 'missing' });
  });

  test('a document that covers several years covers each of them', () =>
    expect(fulfilment('segar', 'renstra')).toMatchObject({ state: 'met', year: 2026 }));
});

describe('the next steps', () => {
  test('are the three that earn most', () => {
    const { steps } = opd('kosong');
    expect(steps.map(({ id }) => id)).toEqual(['kebaruan', 'deskripsi', 'pejabat']);
    expect(steps[0]?.text).toContain('berita pertama');
  });

  test('name the year of the document', async () => {
    const { 'segar/kinerja/lkjip/index.mdx': _, ...rest } = smallRegency;
    const { steps, score } = opd('segar', await evaluate(rest));
    expect(steps).toEqual([{ id: 'lkjip', text: 'Unggah LKjIP 2025 di Kinerja.', gain: 40 / 23 }]);
    expect(score.total).toBe(98);
  });

  test('of an OPD that shows officials lead to the work', async () => {
    const news = entry(
      'Upacara',
      '2026-11-20',
      'cover: { src: ./a.webp, alt: Bupati menyalami petani di sawah Desa Mori saat panen., people: [Bupati] }\n',
    );
    const more = { ...smallRegency, 'batas/berita/2026-11-20-upacara/index.mdx': news };
    const { photos, score, steps } = opd('batas', await evaluate(more));
    expect(photos).toMatchObject({ covers: 1, officialCovers: 1 });
    expect(score.parts.pejabat).toBe(0);
    expect(steps.map(({ text }) => text)).toContain(
      'Pada tulisan berikutnya pilih foto utama yang menunjukkan warga, petugas, dan hasil kerja.',
    );
  });
});
