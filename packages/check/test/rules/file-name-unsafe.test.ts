import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unsafeName } from '../../src/rules/file-name-unsafe.ts';
import { check } from '../example-site.ts';
import { smallPhoto } from '../real-files.ts';

const home = 'dinas/berita/2026-04-15-panen';

describe('file-name-unsafe', () => {
  it.each([
    ['Foto Panen.jpg', 'memuat spasi', 'foto-panen.jpg'],
    ['foto(1).jpg', 'memuat spasi', 'foto-1.jpg'],
    ['café.jpg', 'di luar a sampai z', 'cafe.jpg'],
    ['foto\u202egpj.exe', 'tidak terlihat', 'foto-gpj.exe'],
    ['foto\u0000.jpg', 'tidak terlihat', 'foto.jpg'],
    ['foto\n.jpg', 'tidak terlihat', 'foto.jpg'],
    ['.htaccess', 'diawali atau diakhiri titik', 'panen-raya.jpg'],
    ['foto.jpg.', 'diawali atau diakhiri titik', 'foto-jpg.jpg'],
    [' foto.jpg', 'diawali atau diakhiri titik', 'foto.jpg'],
    ['-rf.jpg', 'tidak diawali huruf', 'rf.jpg'],
    ['_foto.jpg', 'tidak diawali huruf', 'foto.jpg'],
    ['foto..jpg', 'dua titik', 'foto.jpg'],
    ['CON.jpg', 'Windows', 'panen-raya.jpg'],
    ['nul', 'Windows', 'panen-raya.jpg'],
    ['com1.tar.gz', 'Windows', 'com1-tar.gz'],
    ['foto.php.jpg', 'akhiran kedua .php', 'foto-php.jpg'],
    ['foto.PHTML.webp', 'akhiran kedua .PHTML', 'foto-phtml.webp'],
    ['a\\b.jpg', 'folder lain', 'a-b.jpg'],
    ['..', 'folder lain', 'panen-raya.jpg'],
    ['C:foto.jpg', 'folder lain', 'c-foto.jpg'],
    [`${'a'.repeat(97)}.jpg`, 'lebih dari 100', `${'a'.repeat(60)}.jpg`],
  ])('finds %j', (name, why, example) => {
    const found = unsafeName(`${home}/${name}`);
    expect(found?.message).toContain(why);
    expect(found?.help).toBe(`Ganti namanya. Contoh: ${example}`);
  });

  it.each(['panen.webp', 'Renja_2026-final.v2.pdf', 'IMG_0001.JPG', 'data.2026.csv', 'contoh.com.pdf', 'console.txt'])(
    'is content with %s',
    (name) => expect(unsafeName(`${home}/${name}`)).toBeUndefined(),
  );

  it('looks at folders for what Windows cannot store', () => {
    expect(unsafeName('dinas/halaman/con/index.mdx')?.message).toContain('Windows');
    expect(unsafeName('dinas/berita/panen raya/index.mdx')).toBeUndefined();
    expect(unsafeName(`${home}/sub folder/foto.jpg`)?.message).toContain('sub folder');
  });

  it('is asked for every file of the site', async () => {
    const file = `${home}/Foto Panen.webp`;
    const found = await check({ [file]: smallPhoto, 'dinas/berita/foto panen.webp': smallPhoto });
    expect(found.filter(({ ruleId }) => ruleId === 'file-name-unsafe')).toMatchObject([
      { file, severity: 'error', line: 1 },
      { file: 'dinas/berita/foto panen.webp' },
    ]);
  });

  it('never throws, and suggests names that it accepts', () => {
    const letters = fc.constantFrom('a', 'Z', '.', ' ', '-', '_', 'é', '\u0000', '\ud800', 'php', 'con', 'jpg');
    const names = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(letters).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(names, (name) => {
        const found = unsafeName(`${home}/${name.replaceAll('/', '')}`);
        if (!found) return;
        expect(unsafeName(`${home}/${found.help.slice('Ganti namanya. Contoh: '.length)}`)).toBeUndefined();
        expect(found.message).not.toMatch(/\p{C}/u);
      }),
      { numRuns: 1000 },
    );
  });
});
