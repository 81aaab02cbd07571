import { describe, expect, it } from 'vitest';
import { check, surveyWith } from '../example-site.ts';

const header = 'persyaratan,prosedur,waktu,biaya,produk,kompetensi,perilaku,pengaduan,sarana';
const file = 'dinas/skm/semester-2/jawaban.csv';

describe('survey-answers-invalid', () => {
  it('is content with nine answers from 1 to 4 of everybody', async () => {
    expect(await check(surveyWith(`${header}\n4,4,3,4,4,4,4,3,4\n`))).toEqual([]);
  });

  it.each([
    ['an answer that is none', `${header}\n4,4,3,4,4,5,4,3,4\n`, 2, 'kolom kompetensi'],
    ['the name of a person', `nama,${header}\nContoh,4,4,3,4,4,4,4,3,4\n`, 1, 'kolom lain atau kembar: nama'],
  ])('finds %s', async (_what, csv, line, message) => {
    expect(await check(surveyWith(csv))).toMatchObject([
      { ruleId: 'survey-answers-invalid', file, line, message: expect.stringContaining(message) },
    ]);
  });

  it('tells a few of many mistakes', async () => {
    expect(await check(surveyWith(`${header}\n${'4,4,3,4,4,,4,3,4\n'.repeat(20)}`))).toHaveLength(5);
  });
});
