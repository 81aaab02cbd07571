import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, entryPath, frontmatter } from '../example-site.ts';
import { only } from '../only.ts';

const found = async (yaml: string) => only('poll-invalid', await check({ 'dinas/jajak.yaml': yaml }));
const asked = 'question: Puaskah Anda dengan situs ini?, since: 2026-01-05';

describe('poll-invalid', () => {
  it('is content without the file, with an empty one, and with polls of the site and of an article', async () => {
    expect(await found('')).toEqual([]);
    expect(
      await found(`polls:
  - { id: situs, ${asked} }
  - { id: panen, ${asked}, article: berita/2026-04-15-panen }
`),
    ).toEqual([]);
  });

  it('finds two polls for the site, two with one name, and one for an article that is not there', async () => {
    expect(await found(`polls:\n  - { id: situs, ${asked} }\n  - { id: lain, ${asked} }\n`)).toMatchObject([
      { file: 'dinas/jajak.yaml', line: 3, message: 'Ada dua jajak untuk situs ini.' },
    ]);
    const twins = `polls:\n  - { id: situs, ${asked} }\n  - { id: situs, ${asked}, article: berita/2026-04-15-panen }\n`;
    expect(await found(twins)).toMatchObject([{ line: 3, message: 'Pengenal "situs" dipakai dua kali.' }]);
    expect(await found(`polls:\n  - { id: situs, ${asked}, article: berita/lain }\n`)).toMatchObject([
      { line: 2, message: expect.stringContaining('tidak ada') },
    ]);
  });

  it('finds an article that is no news, an end before the beginning, and a figure that is missing', async () => {
    expect(await found(`polls:\n  - { id: situs, ${asked}, article: layanan/ktp }\n`)).toMatchObject([{ line: 2 }]);
    expect(await found(`polls:\n  - { id: situs, ${asked}, until: 2025-01-01 }\n`)).toMatchObject([
      { message: expect.stringContaining('lebih awal') },
    ]);
    const counts = '{ sangatPuas: 1, puas: 2, cukupPuas: 3 }';
    const snapshot = `snapshot: { since: 2026-01-05, until: 2026-02-01, counts: ${counts} }`;
    expect(await found(`polls:\n  - { id: situs, ${asked}, ${snapshot} }\n`)).toMatchObject([
      { message: 'Isian "Tidak Puas" wajib diisi.' },
    ]);
  });

  it('takes old percentages as they were rounded, and no counts in their place', async () => {
    const imported = (figures: string) =>
      `polls:
  - id: situs
    question: Puaskah Anda dengan situs ini?
    since: 2026-01-05
    imported:
      - source: https://situs.example/
        seenOn: 2026-01-05
        percentages: ${figures}
`;
    expect(await found(imported('{ sangatPuas: 76, puas: 10, cukupPuas: 5, tidakPuas: 10 }'))).toEqual([]);
    expect(await found(imported('{ sangatPuas: 16, puas: 2, cukupPuas: 1, tidakPuas: 2 }'))).toMatchObject([
      { line: 8, message: 'Keempat persentase berjumlah 21, bukan sekitar 100.' },
    ]);
  });

  it('gives its page an address that may be linked to, and its article a place', async () => {
    const polls = `polls:\n  - { id: situs, ${asked} }\n  - { id: panen, ${asked}, article: berita/2026-04-15-panen }\n`;
    const body = `${frontmatter}[Situs](/jajak/situs/), [berita ini](#jajak), [panen](/jajak/panen/)\n`;
    const links = async (yaml: string | undefined) =>
      only('link-broken', await check({ 'dinas/jajak.yaml': yaml, [entryPath]: body })).map(({ column }) => column);
    expect(await links(polls)).toHaveLength(1);
    expect(await links(undefined)).toHaveLength(3);
  });

  it('reads any text without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        for (const { file } of await found(`polls: ${text}\n`)) expect(file).toBe('dinas/jajak.yaml');
      }),
      { numRuns: 60 },
    );
  });
});
