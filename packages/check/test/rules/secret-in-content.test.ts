import { describe, expect, it } from 'vitest';
import { secretsIn } from '../../src/secrets/patterns.ts';
import { check, checkBody, checkFile, entryPath, exampleSite, frontmatter } from '../example-site.ts';
import { only } from '../only.ts';
import { pdfOfPages } from '../real-files.ts';

const rule = 'secret-in-content';
const filler = 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0';

describe(rule, () => {
  it.each([
    ['kunci privat', ['-----BEGIN OPENSSH', 'PRIVATE KEY-----'].join(' ')],
    ['token GitHub', `token ghp_${filler.slice(0, 36)}`],
    ['token GitHub', `github_pat_${filler}_${filler}`],
    ['token GitHub', `ghp\\_${filler.slice(0, 36)}`],
    ['token GitLab', `glpat-${filler.slice(0, 20)}`],
    ['kunci AWS', `AKIA${'ABCDEFGHIJKLMNOP'}`],
    ['kunci Google', `AIza${filler.slice(0, 35)}`],
    ['token bot Telegram', `123456789:AA${filler.slice(0, 33)}`],
    ['token JWT', `eyJ${filler}.eyJ${filler}.${filler}`],
    ['sandi di dalam alamat', 'postgres://opd:rahasia@basis.contoh/opd'],
    ['kata sandi', 'Password: Bojonegoro123'],
    ['kata sandi', 'kata sandi = `rahasia2026`'],
    ['kata sandi', 'Sandi WiFi: tamu#2026'],
    ['kata sandi', '**Password:** admin'],
    ['kata sandi', 'api_key: zx81-abcd-9922'],
  ])('finds %s', (name, line) => {
    expect(secretsIn(line)).toEqual([name]);
  });

  it('finds them on any line of the file, comments of the fields too', async () => {
    expect(only(rule, await checkBody('Satu.\n\n```\npassword: Bojonegoro123\n```'))).toMatchObject([{ line: 4 }]);
    const commented = frontmatter.replace('author:', '# password: Bojonegoro123\nauthor:');
    expect(only(rule, await check({ [entryPath]: `${commented}Teks.\n` }))).toMatchObject([
      { file: entryPath, line: 5, help: expect.stringContaining('Contoh: ') },
    ]);
  });

  it('looks into opd.yaml and operators.yaml', async () => {
    const profile = `${exampleSite['dinas/opd.yaml']}duty: "Masuk dengan password: Rahasia2026"\n`;
    expect(only(rule, await check({ 'dinas/opd.yaml': profile }))).toMatchObject([{ file: 'dinas/opd.yaml', line: 8 }]);
    for (const file of ['dinas/operators.yaml', 'kabupaten.yaml'] as const) {
      const remarked = `# password: Rahasia2026\n${exampleSite[file]}`;
      expect(only(rule, await check({ [file]: remarked }))).toMatchObject([{ file, line: 1 }]);
    }
  });

  it('looks into PDFs, and says on which page', async () => {
    const bytes = pdfOfPages([['Panduan'], ['Masuk dengan', 'password: Rahasia2026']]);
    expect(only(rule, await checkFile('naskah.pdf', bytes))).toMatchObject([
      { file: expect.stringContaining('naskah.pdf'), line: 1, message: 'Ada kata sandi di halaman 2 PDF.' },
    ]);
  });

  it.each(['dinas/unduhan/daftar.csv', 'dinas/catatan.txt', 'dinas/peta.json', 'dinas/logo.svg', 'dinas/berita/a.vtt'])(
    'looks into %s, outside of entries',
    async (file) => {
      const found = await check({ [file]: 'a\n"password: Rahasia2026"\n' });
      expect(only(rule, found)).toMatchObject([{ file, line: 2, message: 'Ada kata sandi di baris ini.' }]);
    },
  );

  it.each([
    'Kata sandi diserahkan langsung kepada operator baru.',
    'Kata sandi: minimal 12 huruf, jangan dipakai bersama.',
    'Password: 8-16 karakter',
    'Token: 20 angka pada struk listrik',
    'Lupa kata sandi? Hubungi Dinas Kominfo.',
    'Sandi: https://contoh.go.id/sandi',
    'Persandian: mengurus sertifikat elektronik.',
    'Nomor: 188/45/2026',
    'surel: loket@contoh.go.id',
  ])('is content with %s', (line) => {
    expect(secretsIn(line)).toEqual([]);
  });
});
