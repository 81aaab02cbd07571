import { describe, expect, it } from 'vitest';
import {
  brief,
  check,
  checkBody,
  checkFields,
  checkFile,
  entryPath,
  exampleSite,
  frontmatter,
} from '../example-site.ts';
import { only } from '../only.ts';
import { pdfOfPages } from '../real-files.ts';

const rule = 'personal-data';
/** Numbers that nobody has: district 99, 31 February, serial number 0000; mobiles of a block never given out. */
const nik = '3522993102000000';
const nip = '198002312005021000';

describe(rule, () => {
  it.each([
    ['a NIK', `Nomornya ${nik}.`, 'NIK'],
    ['a NIK of a woman', 'Nomornya 3522997102000000.', 'NIK'],
    ['a NIK in groups', 'Nomornya 3522 9931 0200 0000.', 'NIK'],
    ['a NIK with dots', 'Nomornya 352299.310200.0000.', 'NIK'],
    ['a NIK named as such, even an impossible one', 'NIK: 3522990000000000', 'NIK'],
    ['a family card', 'No. KK 3522990000000000', 'NIK'],
    ['a NIK in a table', `| Nama | Nomor |\n|---|---|\n| Budi | ${nik} |`, 'NIK'],
    ['a NIK parted by emphasis', 'Nomor 35229931**02000000**', 'NIK'],
    ['a NIK in code', `\`${nik}\``, 'NIK'],
    ['a NIP', `Kepala dinas (${nip})`, 'NIP'],
    ['a NIP in groups', 'NIP. 19800231 200502 1 000', 'NIP'],
    ['an account', 'No. rekening 0099000000001 a.n. Budi', 'rekening'],
    ['an account with the bank', 'Transfer ke BRI 0000-01-000000-50-0', 'rekening'],
    ['a mobile', 'Hubungi 0899-0000-0000', 'ponsel'],
    ['a mobile from abroad', 'Hubungi +62 899 0000 0000', 'ponsel'],
    ['a mobile in one row', 'WA 089900000000.', 'ponsel'],
  ])('finds %s and keeps the number out of the message', async (_what, body, name) => {
    const found = only(rule, await checkBody(body));
    expect(found).toMatchObject([{ severity: 'error', message: expect.stringContaining(name) }]);
    expect(found[0]?.message).toContain('•');
    expect(found[0]?.message).not.toMatch(/\d{7}/);
  });

  it('finds them in the fields, as texts and as numbers', async () => {
    expect(brief(only(rule, await checkFields(`place: Rumah ${nik}`)))).toEqual([`9:1 ${rule}`]);
    expect(
      brief(only(rule, await checkFields(`documents:\n  - { title: "A", file: ./naskah.pdf, number: "${nik}" }`))),
    ).toHaveLength(1);
    expect(brief(only(rule, await checkFields(`nomor: ${nik}`)))).toEqual([`9:1 ${rule}`]);
  });

  it('reads tables beside the entry, and names the file and the line', async () => {
    const file = 'dinas/berita/2026-04-15-panen/hasil.csv';
    const rows = [`1,Budi,${nik},`, '2,Siti,3522990000000000,', '3,Ali,,0099000000', '4,Ani,0899-0000-0000,5'];
    const found = await check({ [file]: ['no,nama,NIK,rekening', ...rows].join('\r\n') });
    expect(only(rule, found)).toMatchObject([2, 3, 4, 5].map((line) => ({ file, line })));
    expect(only(rule, await check({ [file]: 'no,jumlah,luas\n1,3522993102000000.5,"1.234.567"\n' }))).toEqual([]);
  });

  it('reads PDFs, and tells each kind once for a page', async () => {
    const people = [`Budi ${nik}`, `Siti ${nik}`, `NIP. ${nip}`];
    const bytes = pdfOfPages([['Daftar'], people, ['WA 0899-0000-0000'], ['No. rekening 0099000000001 a.n. Budi']], {
      info: `/Author(Budi ${nik})`,
    });
    const found = only(rule, await checkFile('naskah.pdf', bytes));
    expect(found.map(({ message }) => message.replace(/\(.*/, '').trim())).toEqual([
      'Ada nomor ponsel yang tidak tercatat sebagai nomor kantor di halaman 3 PDF',
      'Ada nomor yang tampak seperti NIK atau nomor KK di halaman 2 PDF',
      'Ada nomor yang tampak seperti NIK atau nomor KK di judul, kata kunci, atau keterangan PDF',
      'Ada nomor yang tampak seperti NIP di halaman 2 PDF',
      'Ada nomor yang tampak seperti nomor rekening pribadi di halaman 4 PDF',
    ]);
    expect(found[0]).toMatchObject({ file: expect.stringContaining('naskah.pdf'), line: 1 });
    expect(found[0]?.help).toContain('kotak hitam saja tidak menghapusnya');
    expect(JSON.stringify(found)).not.toMatch(/\d{7}/);
  });

  it('is content with a PDF of numbers that are nobody’s', async () => {
    const rows = ['Anggaran Rp1.234.567.890.123.456', '1 2 3 4 5 6 7 8 9 10 11 12', 'Telepon (0353) 123456'];
    expect(only(rule, await checkFile('naskah.pdf', pdfOfPages([rows])))).toEqual([]);
  });

  it.each(['dinas/unduhan/daftar.csv', 'dinas/catatan.txt', 'dinas/peta.json', 'dinas/logo.svg', 'dinas/berita/a.vtt'])(
    'reads %s, outside of entries',
    async (file) => {
      expect(only(rule, await check({ [file]: `nama\n${nik}\n` }))).toMatchObject([{ file, line: 2 }]);
    },
  );

  it('lets the numbers of the office pass', async () => {
    const social = 'social: [{ platform: whatsapp, handle: Layanan, url: "https://wa.me/6289900000000" }]\n';
    const body = { [entryPath]: `${frontmatter}Hubungi 0899-0000-0000.\n` };
    const profile = { 'dinas/opd.yaml': exampleSite['dinas/opd.yaml'] + social };
    expect(only(rule, await check(body))).toHaveLength(1);
    expect(only(rule, await check({ ...body, ...profile }))).toEqual([]);
  });

  it('looks into opd.yaml', async () => {
    const profile = `${exampleSite['dinas/opd.yaml']}duty: "Dipimpin pejabat dengan NIP ${nip}"\nphone: "0899-0000-0000"\n`;
    expect(only(rule, await check({ 'dinas/opd.yaml': profile }))).toMatchObject([{ file: 'dinas/opd.yaml', line: 8 }]);
  });

  it.each([
    'Anggaran Rp1.234.567.890.123.456 dan Rp 15.000.000,00',
    'Nomor surat 188/1234/412.100/2026',
    'Telepon kantor (0353) 123456 atau 0353-123456, darurat 112',
    'Bebas pulsa 0800-1-500-567',
    'Kode rekening 5.1.02.01.01.0024 pada APBD',
    'Rekening Kas Umum Daerah Bank Jatim 0099000000001',
    'Koordinat -7.1502345678901234, 111.8812345678901234',
    'Tautan https://contoh.go.id/a/3522993102000000?id=3522993102000000',
    'Nomor resi 9999999999999999 dan 1234567890123456',
    'Pukul 08.15–15.30, 08-12-2026, 0812/2026',
    'Angka 1.000.000.000.000.000',
    'Kode wilayah 35.22.11.2001',
    'NIB 9120000000000 dan NPWP 00.000.000.0-000.000',
    'Nomor antrean 081 sampai 089',
    'Waktu 20260415090000 dan 2026-04-15T09:00:00',
    'ISBN 978-602-0000-00-0',
  ])('is content with %s', async (body) => {
    expect(only(rule, await checkBody(body))).toEqual([]);
  });
});
