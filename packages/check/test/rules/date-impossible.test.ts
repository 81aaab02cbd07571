import { describe, expect, it } from 'vitest';
import { brief, checkBody, checkFields } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'date-impossible';

describe(rule, () => {
  it.each([
    ['Rapat digelar (30/09/024).', 'tahun "024" tidak ada'],
    ['Batas 31 Februari 2026.', 'Februari hanya sampai tanggal 28'],
    ['Batas 29 Februari 2026.', 'Februari hanya sampai tanggal 28'],
    ['Batas 30 Februari.', 'Februari hanya sampai tanggal 29'],
    ['Batas 31 Juni 2026.', 'Juni hanya sampai tanggal 30'],
    ['Batas 29–31 April 2026.', 'April hanya sampai tanggal 30'],
    ['Batas 15/13/2026.', 'bulan 13 tidak ada'],
    ['Batas 32-01-2026.', 'Januari hanya sampai tanggal 31'],
    ['Batas 0 Mei 2026.', 'Mei hanya sampai tanggal 31'],
    ['Batas 15 April 20226.', 'tahun "20226" tidak ada'],
    ['Batas 2026-02-31.', 'Februari hanya sampai tanggal 28'],
    ['| Batas |\n|---|\n| 31 September 2026 |', 'September hanya sampai tanggal 30'],
  ])('finds %j', async (body, why) => {
    expect(only(rule, await checkBody(body))).toMatchObject([
      { severity: 'error', message: expect.stringContaining(why) },
    ]);
  });

  it('finds them in texts of the fields, and leaves fields of dates to the schema', async () => {
    expect(brief(only(rule, await checkFields('place: Balai Desa, 31 Juni 2026')))).toEqual([`9:1 ${rule}`]);
    expect(brief(only(rule, await checkFields('eventDate: 2026-02-31')))).toEqual([]);
  });

  it.each([
    'Kamis (15/04/2021), 29 Februari 2024, 29 Februari, 1 Mei, 30-09-2024.',
    'Nomor 12/25/2021 dan surat 188/45/2026 serta 33/PUU/2019.',
    'Pasal 45 Mei sendiri.',
    'Pukul 07.30–15.30, kode 5.1.02, luas 35,22 hektare.',
    'Tahun 1945 sampai 2045, RT 32/RW 13/2026.',
    'Lihat https://contoh.go.id/2026/99/99/a',
    'Nilai 3–5 April 2026, 28–30 Juni 2026.',
    'Ia lahir 17 Agustus 1945 dan 5 Maret 1830.',
  ])('is content with %s', async (body) => {
    expect(only(rule, await checkBody(body))).toEqual([]);
  });
});
