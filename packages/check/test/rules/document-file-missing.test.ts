import { describe, expect, it } from 'vitest';
import { brief, checkBody, checkFields } from '../example-site.ts';

describe('document-file-missing', () => {
  it.each([
    ['<Unduhan file="./tidak-ada.pdf" title="Naskah" />', 'Berkas "tidak-ada.pdf" tidak ada di folder ini.'],
    ['<Unduhan file="../naskah.pdf" title="Naskah" />', expect.stringContaining('bukan berkas yang boleh diunggah')],
    ['<Unduhan file="./naskah.exe" title="Naskah" />', expect.stringContaining('bukan berkas yang boleh diunggah')],
    ['<Unduhan title="Naskah" />', 'Isian "Berkas" wajib diisi.'],
    ['<Tabel file="./naskah.pdf" caption="Hasil" />', expect.stringContaining('bukan berkas yang boleh diunggah')],
    ['<Tabel file="./tidak-ada.csv" caption="Hasil" />', 'Berkas "tidak-ada.csv" tidak ada di folder ini.'],
  ])('finds %s', async (body, message) => {
    expect(await checkBody(body)).toMatchObject([{ ruleId: 'document-file-missing', line: 1, column: 1, message }]);
  });

  it('finds it in the fields, at the line of the file', async () => {
    const findings = await checkFields('documents:\n  - title: Naskah\n    file: ./lain.pdf\n  - title: Kosong');
    expect(brief(findings)).toEqual(['11:5 document-file-missing', '12:5 document-file-missing']);
  });

  it('is content with files beside the entry', async () => {
    expect(await checkFields('documents:\n  - title: Naskah\n    file: ./naskah.pdf')).toEqual([]);
    const body = '<Unduhan file="./naskah.pdf" title="Naskah" />\n\n<Tabel file="./hasil.csv" caption="Hasil panen" />';
    expect(await checkBody(body)).toEqual([]);
  });
});
