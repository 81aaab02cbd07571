import { describe, expect, it } from 'vitest';
import { checkFile } from '../example-site.ts';
import { officeFile, pdf, zip } from '../real-files.ts';

describe('document-file-damaged', () => {
  it.each([
    ['kosong.pdf', '', 'berkasnya kosong'],
    ['kosong.csv', '', 'berkasnya kosong'],
    ['terpotong.pdf', pdf('<<>>').subarray(0, 60), 'bagian akhirnya terpotong'],
    ['terpotong.zip', zip({ name: 'a.txt', text: 'a'.repeat(99) }).subarray(0, 80), 'daftar isinya'],
  ])('finds %s', async (name, bytes, why) => {
    expect(await checkFile(name, bytes)).toMatchObject([
      { ruleId: 'document-file-damaged', message: expect.stringContaining(why) },
    ]);
  });

  it('is content with whole ones', async () => {
    expect(await checkFile('utuh.pdf', pdf('<<>>'))).toEqual([]);
    expect(await checkFile('utuh.zip', zip({ name: 'a.txt', text: 'a' }))).toEqual([]);
    expect(await checkFile('utuh.docx', officeFile('docx'))).toEqual([]);
  });
});
