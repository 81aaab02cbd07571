import { describe, expect, it } from 'vitest';
import { brief, check, checkBody, checkFile } from '../example-site.ts';
import { only } from '../only.ts';
import { pdfOfPages } from '../real-files.ts';

const rule = 'gambling-word';

describe(rule, () => {
  it.each([
    ['Ada slot baru.', 'slot'],
    ['Turnamen poker.', 'poker'],
    ['Jackpot lomba mancing.', 'jackpot'],
    ['Uang taruhan.', 'taruhan'],
  ])('points at the word in %s', async (body, word) => {
    expect(only(rule, await checkBody(body))).toMatchObject([
      { severity: 'warning', message: expect.stringContaining(`"${word}"`) },
    ]);
  });

  it('tells each word once', async () => {
    expect(brief(only(rule, await checkBody('Slot.\n\nSlot.\n\nPoker.')))).toEqual([`1:1 ${rule}`, `5:1 ${rule}`]);
  });

  it('names the file, and the page of a PDF', async () => {
    const folder = 'dinas/berita/2026-04-15-panen';
    expect(only(rule, await checkFile('hasil.csv', 'desa\nslot baru\n'))).toMatchObject([
      { file: `${folder}/hasil.csv`, line: 2 },
    ]);
    expect(only(rule, await checkFile('naskah.pdf', pdfOfPages([['a'], ['Ada slot baru.']])))).toMatchObject([
      { file: `${folder}/naskah.pdf`, message: expect.stringContaining('"slot" di halaman 2 PDF') },
    ]);
    const file = 'dinas/unduhan/catatan.txt';
    expect(only(rule, await check({ [file]: 'Ada slot baru.' }))).toMatchObject([{ file }]);
  });

  it.each([
    'Slot parkir dan 40 slot antrean.',
    'Lomba burung gacor.',
    'Diagram scatter plot.',
    'Taruhan nyawa petugas damkar.',
    'Sosialisasi bahaya judi bagi pelajar.',
    'Polisi menangkap penjual togel.',
    'slot88',
    'Slotted, pejudo, Togogan.',
  ])('is content with %s', async (body) => {
    expect(only(rule, await checkBody(body))).toEqual([]);
  });
});
