import { describe, expect, it } from 'vitest';
import { brief, checkBody } from '../example-site.ts';
import { only } from '../only.ts';

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

  it.each([
    'Kominfo memblokir situs judi.',
    'Satpol PP menangkap bandar togel.',
    'Situs resmi.',
    'slot gacor maxwin sbobet',
  ])('says nothing of %s', async (body) => {
    expect(only(rule, await checkBody(body))).toEqual([]);
  });
});
