import { describe, expect, it } from 'vitest';
import { checkFile } from '../example-site.ts';
import { heicStart, officeFile, zip } from '../real-files.ts';

describe('file-type-forbidden', () => {
  it.each([
    ['program.exe', Buffer.from('MZ\x90\0', 'latin1'), 'Hapus berkas ini.'],
    ['program', Buffer.from('\x7fELF', 'latin1'), 'Hapus berkas ini.'],
    ['halaman.html', '<!doctype html>', 'Hapus berkas ini.'],
    ['skrip.php', '<?php', 'Hapus berkas ini.'],
    ['skrip.js', 'alert(1)', 'Hapus berkas ini.'],
    ['catatan.mdx', '# Catatan', 'Hapus berkas ini.'],
    ['turbo.json.yaml', 'a: 1', 'Hapus berkas ini.'],
    ['foto.heic', heicStart, 'Simpan sebagai JPG'],
    ['foto.gif', 'GIF89a', 'Simpan sebagai JPG'],
    ['surat.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Simpan sebagai PDF'],
    ['surat.docm', officeFile('docx'), 'Simpan sebagai PDF'],
    ['data.xlsm', officeFile('xlsx'), 'xlsx tanpa makro'],
    ['data.rar', Buffer.from('Rar!\x1a\x07\0', 'latin1'), 'ZIP'],
    ['rapat.mp4', Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), '<Video'],
  ])('finds %s and says what to do instead', async (name, bytes, help) => {
    expect(await checkFile(name, bytes)).toMatchObject([
      { ruleId: 'file-type-forbidden', help: expect.stringContaining(help) },
    ]);
  });

  it.each([
    ['data.xlsx', officeFile('xlsx', { name: 'xl/vbaProject.bin' }), 'makro'],
    ['surat.docx', officeFile('docx', { name: 'word/activeX/activeX1.xml' }), 'makro'],
    ['surat.odt', officeFile('odt', { name: 'Basic/Standard/Module1.xml' }), 'makro'],
    ['alat.zip', zip({ name: 'baca.txt' }, { name: 'alat/Pasang.EXE' }), '"alat/Pasang.EXE"'],
    ['situs.zip', zip({ name: 'index.html' }), '"index.html"'],
    ['dalam.zip', zip({ name: 'lagi.zip' }), '"lagi.zip"'],
    ['keluar.zip', zip({ name: '../../opd.yaml' }), '"../../opd.yaml"'],
    ['keluar.xlsx', officeFile('xlsx', { name: '/etc/passwd' }), '"/etc/passwd"'],
    ['titik.zip', zip({ name: 'alat.exe.' }), '"alat.exe."'],
    ['bom.zip', zip({ name: 'a.txt', text: 'a', says: 900_000_000 }), 'terlalu banyak data'],
    ['kunci.zip', zip({ name: 'a.txt', text: 'a', locked: true }), 'dikunci dengan sandi'],
  ])('finds %s', async (name, bytes, message) => {
    expect(await checkFile(name, bytes)).toMatchObject([
      { ruleId: 'file-type-forbidden', message: expect.stringContaining(message) },
    ]);
  });

  it('is content with maps and plain sheets', async () => {
    const map = zip(
      { name: 'desa/' },
      { name: 'desa/batas.shp' },
      { name: 'desa/batas.dbf' },
      { name: 'desa/batas.prj' },
    );
    expect(await checkFile('peta.zip', map)).toEqual([]);
    expect(await checkFile('data.xlsx', officeFile('xlsx', { name: 'xl/worksheets/sheet1.xml' }))).toEqual([]);
  });
});
