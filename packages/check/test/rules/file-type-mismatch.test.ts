import { describe, expect, it } from 'vitest';
import { checkFile } from '../example-site.ts';
import { officeFile, pdf, photo, zip } from '../real-files.ts';

describe('file-type-mismatch', () => {
  it.each([
    ['halaman.pdf', '<!doctype html><script>1</script>', 'halaman HTML'],
    ['halaman.pdf', '\ufeff \n<!-- a --><HTML>', 'halaman HTML'],
    ['skrip.txt', 'Halo <?php echo 1;', 'skrip program'],
    ['skrip.txt', '#!/bin/sh\nls', 'skrip program'],
    ['data.csv', 'a,b\n1,<script>alert(1)</script>\n', 'halaman HTML'],
    ['data.json', '<html>', 'halaman HTML'],
    ['data.csv', Buffer.from('\x7fELF\x02\x01', 'latin1'), 'program'],
    ['data.xlsx', Buffer.from('MZ\x90\0\x03\0', 'latin1'), 'program'],
    ['data.zip', zip({ name: 'META-INF/MANIFEST.MF' }), 'program'],
    ['data.xlsx', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 'berkas Office lama'],
    ['data.xlsx', 'a,b\n1,2\n', 'teks biasa'],
    ['data.xlsx', officeFile('docx'), 'dokumen Word (docx)'],
    ['naskah.docx', officeFile('odt'), 'dokumen LibreOffice (odt)'],
    ['naskah.zip', officeFile('xlsx'), 'lembar Excel (xlsx)'],
    ['naskah.zip', Buffer.from('Rar!\x1a\x07\0', 'latin1'), 'arsip'],
    ['data.csv', pdf(), 'PDF'],
  ])('finds %s with %j', async (name, bytes, kind) => {
    const found = await checkFile(name, bytes);
    expect(found).toMatchObject([{ ruleId: 'file-type-mismatch', message: expect.stringContaining(`isinya ${kind}`) }]);
  });

  it('finds a photo under the name of a document', async () => {
    const found = await checkFile('foto.pdf', await photo('jpeg'));
    expect(found).toMatchObject([{ ruleId: 'file-type-mismatch', help: expect.stringContaining('simpan ulang') }]);
  });

  it.each([
    ['data.json', '{"a":1,}', 'Berkas "data.json" bukan JSON yang benar.'],
    ['peta.geojson', '[1]', 'Berkas "peta.geojson" adalah JSON, tetapi bukan peta GeoJSON.'],
  ])('finds %s with %s', async (name, text, message) => {
    expect(await checkFile(name, text)).toMatchObject([{ ruleId: 'file-type-mismatch', message }]);
  });

  it.each([
    ['surat.PDF', pdf('<<>>')],
    ['naskah.docx', officeFile('docx')],
    ['naskah.odt', officeFile('odt')],
    ['data.ods', officeFile('ods')],
    ['data.xlsx', officeFile('xlsx')],
    ['data.zip', zip({ name: 'batas.shp' })],
    ['data.csv', 'MZ,BM,ID3\n1,2,3\n'],
    ['data.csv', Buffer.from('nama,usaha\nA,caf\xe9 & "kopi"\n', 'latin1')],
    ['data.csv', Buffer.from('\ufeffa\tb\n', 'utf16le')],
    ['data.csv', 'nilai\n<5\na < b\n'],
    ['catatan.txt', 'Halo.'],
    ['data.json', '\ufeff[]'],
    ['peta.geojson', '{"type":"FeatureCollection","features":[]}'],
  ])('is content with %s', async (name, bytes) => {
    expect(await checkFile(name, bytes)).toEqual([]);
  });
});
