import { describe, expect, it } from 'vitest';
import { brief, checkBody } from '../example-site.ts';
import { only } from '../only.ts';

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
