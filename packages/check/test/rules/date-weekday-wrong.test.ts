import { describe, expect, it } from 'vitest';
import { checkBody, checkFields } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'date-weekday-wrong';

describe(rule, () => {
  it.each([
    ['Senin (15/04/2021) pagi', 'Kamis'],
    ['Jumat, 15 April 2021', 'Kamis'],
    ["Jum'at 14 April 2021", 'Rabu'],
    ['Senin, 5–7 Mei 2026', 'Selasa'],
    ['Minggu (24/11/2026)', 'Selasa'],
  ])('warns of %s', async (body, right) => {
    expect(only(rule, await checkBody(body))).toMatchObject([
      { severity: 'warning', message: expect.stringContaining(`padahal tanggal itu hari ${right}`) },
    ]);
  });

  it('looks at the fields', async () => {
    expect(only(rule, await checkFields('place: "Senin, 15 April 2021"'))).toHaveLength(1);
  });

  it.each([
    'Kamis (15/04/2021)',
    'Kamis, 15 April 2021 dan Jumat, 16 April 2021',
    'Ahad, 18 April 2021',
    'Jum’at (16/04/2021)',
    'Senin–Kamis 08.00, sejak 15 April 2021',
    'dalam dua minggu 15 April 2021',
    'Senin, 31 Februari 2026',
    'Selasa pertama setiap bulan',
  ])('is content with %s', async (body) => {
    expect(only(rule, await checkBody(body))).toEqual([]);
  });
});
