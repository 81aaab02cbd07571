import { describe, expect, it } from 'vitest';
import { brief, check, checkBody, checkFile } from '../example-site.ts';
import { only } from '../only.ts';
import { pdfOfPages } from '../real-files.ts';

const rule = 'gambling-suspect';

describe(rule, () => {
  it.each(['Teks biasa.\n\nslot88', 'Prediksi SGP', 'Daftar akun sbobet', 'RTP live'])(
    'asks for a look at %j',
    async (body) => {
      expect(only(rule, await checkBody(body))).toMatchObject([
        { severity: 'warning', message: expect.stringContaining('pemeriksa perlu membacanya') },
      ]);
    },
  );

  it('points at the term', async () => {
    expect(brief(only(rule, await checkBody('Teks biasa.\n\nslot88')))).toEqual([`3:1 ${rule}`]);
  });

  it('looks into PDFs and files outside of entries', async () => {
    expect(only(rule, await checkFile('naskah.pdf', pdfOfPages([['a'], ['Daftar akun sbobet']])))).toMatchObject([
      { file: expect.stringContaining('naskah.pdf'), message: expect.stringContaining('di halaman 2 PDF') },
    ]);
    const file = 'dinas/unduhan/catatan.txt';
    expect(only(rule, await check({ [file]: 'a\nslot88' }))).toMatchObject([{ file, line: 2 }]);
  });

  it.each([
    'Kominfo memblokir situs judi.',
    'Satpol PP menangkap bandar togel.',
    'Situs resmi.',
    'slot gacor maxwin sbobet',
  ])('says nothing of %s', async (body) => {
    expect(only(rule, await checkBody(body))).toEqual([]);
  });
});
