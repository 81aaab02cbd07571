import { describe, expect, it } from 'vitest';
import { checkFile } from '../example-site.ts';
import { pdf, pdfOfPages } from '../real-files.ts';

const rule = 'pdf-without-text';
const text = ['Petani memanen padi.'];

describe(rule, () => {
  it('warns of a scan, and says how to make a file that can be read', async () => {
    expect(await checkFile('naskah.pdf', pdfOfPages([[], []]))).toMatchObject([
      {
        ruleId: rule,
        severity: 'warning',
        message: 'PDF "naskah.pdf" tidak memuat tulisan yang dapat dibaca mesin; tampaknya hasil pindai.',
        help: expect.stringContaining('OCR'),
      },
    ]);
  });

  it('warns when most pages are scans, and says how many', async () => {
    expect(await checkFile('naskah.pdf', pdfOfPages([text, [], [], ['– –']]))).toMatchObject([
      { ruleId: rule, message: expect.stringContaining('pada 3 dari 4 halaman') },
    ]);
  });

  it('warns of a file in which nothing can be found', async () => {
    for (const broken of ['%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n%%EOF\n', '%PDF-1.7\n%%EOF\n']) {
      const found = await checkFile('naskah.pdf', broken);
      expect(found).toMatchObject([{ ruleId: rule, message: expect.stringContaining('tidak dapat dibaca') }]);
    }
  });

  it('leaves what is refused anyway to the rules that refuse it', async () => {
    expect(await checkFile('naskah.pdf', pdfOfPages([[]], { objects: ['<</S/JavaScript/JS(a)>>'] }))).toMatchObject([
      { ruleId: 'pdf-unsafe' },
    ]);
    expect(await checkFile('naskah.pdf', pdf().subarray(0, 300))).toMatchObject([{ ruleId: 'document-file-damaged' }]);
    const big = Buffer.concat([pdf(), Buffer.alloc(21 * 1024 * 1024, ' '), Buffer.from('%%EOF')]);
    expect(await checkFile('naskah.pdf', big)).toMatchObject([{ ruleId: 'document-too-heavy' }]);
  });

  it.each([
    ['text', pdf()],
    ['a picture amid pages of text', pdfOfPages([text, [], text, text])],
    ['numbers alone', pdfOfPages([['12  34']])],
  ])('is content with %s', async (_what, bytes) => {
    expect(await checkFile('naskah.pdf', bytes)).toEqual([]);
  });
});
