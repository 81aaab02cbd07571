import { mostDocumentBytes } from '@opd/files';
import { components, documentExtensions } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/document/check-document.ts';
import { officeFile, pdf, zip } from './documents.ts';

const plain = (text: string) => new TextEncoder().encode(text);

/** Why a document is refused, with its mend; nothing when it is taken. */
function refusal(
  bytes: Uint8Array,
  name: string,
  extensions: readonly string[] = documentExtensions,
): string | undefined {
  const outcome = checkDocument(bytes, name, extensions);
  return outcome.ok ? undefined : `${outcome.refusal.reason} ${outcome.refusal.mend}`;
}

describe('checkDocument', () => {
  it.each<[string, Uint8Array]>([
    ['renja-2026.pdf', pdf()],
    ['RENJA 2026.PDF', pdf('<</Title(Rencana)>>')],
    ['data.csv', plain('desa,jumlah\nKanor,12\n')],
    ['data.csv', plain('\ufeffdesa;jumlah\r\nKanor;12\r\n')],
    ['catatan.txt', plain('Halo, dunia – é')],
    ['data.json', plain('{"a":1}')],
    ['peta.geojson', plain('{"type":"FeatureCollection","features":[]}')],
    ['surat.docx', officeFile('docx')],
    ['tabel.xlsx', officeFile('xlsx')],
    ['surat.odt', officeFile('odt')],
    ['tabel.ods', officeFile('ods')],
    ['peta.zip', zip({ name: 'batas-desa.shp' }, { name: 'batas-desa.dbf' })],
  ])('takes %s', (name, bytes) => {
    expect(refusal(bytes, name)).toBeUndefined();
  });

  it.each<[string, string, Uint8Array, RegExp]>([
    ['an old Word file', 'surat.doc', plain('a'), /berakhiran \.doc.*PDF/],
    ['a photo', 'foto.jpg', plain('a'), /isian foto/],
    ['a file without extension', 'surat', plain('a'), /tidak punya akhiran/],
    ['an empty file', 'surat.pdf', new Uint8Array(), /kosong/],
    ['a program', 'setup.exe', plain('MZ'), /berakhiran \.exe/],
    [
      'a program under another name',
      'renja.pdf',
      new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0]),
      /isinya program.*Jangan dibuka/,
    ],
    ['a web page under another name', 'renja.pdf', plain('<html></html>'), /halaman web.*Jangan dibuka/],
    ['a script in a CSV', 'data.csv', plain('a,b\n<?php echo 1 ?>'), /skrip program/],
    ['a web page in a text', 'data.txt', plain('<!doctype html><p>'), /halaman web/],
    ['Excel named CSV', 'data.csv', officeFile('xlsx'), /tetapi isinya arsip ZIP.*simpan ulang sebagai csv/],
    ['Word named Excel', 'data.xlsx', officeFile('docx'), /dokumen Word/],
    ['an Android app named ZIP', 'data.zip', zip({ name: 'AndroidManifest.xml' }), /isinya program/],
    ['macros', 'data.xlsx', officeFile('xlsx', { name: 'xl/vbaProject.bin' }), /makro/],
    ['a program in a ZIP', 'data.zip', zip({ name: 'baca.txt' }, { name: 'pasang.exe' }), /pasang\.exe/],
    ['a ZIP in a ZIP', 'data.zip', zip({ name: 'lagi.zip' }), /lagi\.zip/],
    ['a locked ZIP', 'data.zip', zip({ name: 'a.txt', locked: true }), /sandi/],
    ['a bomb', 'data.zip', zip({ name: 'a.txt', size: 0xf0000000 }), /terlalu banyak data/],
    ['a ZIP that was cut off', 'data.zip', zip({ name: 'a.txt' }).subarray(0, -10), /rusak/],
    ['a PDF with JavaScript', 'a.pdf', pdf('<</S/JavaScript/JS(app.alert(1))>>'), /JavaScript.*Cetak/],
    ['a PDF with an escaped name', 'a.pdf', pdf('<</S/#4aavaScript>>'), /JavaScript/],
    ['a PDF that starts programs', 'a.pdf', pdf('<</S/Launch/F(cmd.exe)>>'), /membuka program/],
    ['a PDF with files in it', 'a.pdf', pdf('<</Type/EmbeddedFile>>'), /lampiran/],
    ['a locked PDF', 'a.pdf', pdf('<</Encrypt 5 0 R>>'), /sandi/],
    ['a PDF that was cut off', 'a.pdf', pdf().subarray(0, -8), /terpotong/],
    ['CSV of old Excel', 'data.csv', new Uint8Array([0x6e, 0xe9, 0x2c, 0x61, 0x0a]), /CSV UTF-8/],
    ['text with a zero byte', 'a.txt', new Uint8Array([0x61, 0, 0x62]), /tidak dikenal/],
    ['half a JSON', 'a.json', plain('{"a":'), /JSON yang benar/],
    ['JSON that is no map', 'a.geojson', plain('[1]'), /bukan peta/],
  ])('refuses %s', (_, name, bytes, why) => {
    expect(refusal(bytes, name)?.replaceAll('\n', ' ')).toMatch(why);
  });

  it('refuses what is too large', () => {
    expect(refusal(new Uint8Array(mostDocumentBytes + 1), 'a.pdf')).toContain('paling besar 20 MB');
  });

  it('takes only what the field allows', () => {
    const table = components.find(({ name }) => name === 'Tabel')?.attributes.file;
    expect(table?.extensions).toEqual(['csv']);
    expect(refusal(pdf(), 'a.pdf', table?.extensions)).toContain('Jenis yang boleh: csv.');
  });

  it('is not misled by what a picture in a PDF happens to spell', () => {
    expect(refusal(pdf('<</Length 9>>\nstream\nx/JS y/JS\nendstream'), 'a.pdf')).toBeUndefined();
    expect(refusal(pdf('<</JSON 1/Launcher 2>>'), 'a.pdf')).toBeUndefined();
  });

  it('never throws, whatever the bytes and the name', () => {
    const start = fc.constantFrom('', 'PK\x03\x04', '%PDF-1.7\n', '{"a":', 'a;b\n', '<svg', 'MZ');
    const name = fc.constantFrom(...documentExtensions).map((extension) => `a.${extension}`);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 200 }), fc.oneof(name, fc.string()), (first, rest, fileName) => {
        const outcome = checkDocument(new Uint8Array([...plain(first), ...rest]), fileName, documentExtensions);
        if (!outcome.ok) expect(outcome.refusal.mend).not.toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws on damaged archives', () => {
    const whole = officeFile('xlsx');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        (changes, end) => {
          const bytes = new Uint8Array(whole);
          for (const [at, value] of changes) bytes[at] = value;
          checkDocument(bytes.subarray(0, end), 'a.xlsx', documentExtensions);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
