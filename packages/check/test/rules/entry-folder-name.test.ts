import { describe, expect, it } from 'vitest';
import { check, entryPath, exampleSite, frontmatter } from '../example-site.ts';
import { smallPhoto } from '../real-files.ts';

const news = `${frontmatter}Teks.\n`;

describe('entry-folder-name', () => {
  it.each([
    ['dinas/berita/panen/index.mdx', 'Nama folder "panen" tidak diawali tanggal.'],
    ['dinas/berita/2026-4-15-panen/index.mdx', 'Nama folder "2026-4-15-panen" tidak diawali tanggal.'],
    ['dinas/berita/2026-04-15/index.mdx', 'Nama folder "2026-04-15" tidak diawali tanggal.'],
    ['dinas/berita/2026-02-30-panen/index.mdx', 'Tanggal "2026-02-30" pada nama folder tidak ada di kalender.'],
    ['dinas/berita/2026-04-15-Tanam/index.mdx', 'Nama folder "2026-04-15-Tanam" tidak dapat menjadi alamat halaman.'],
    ['dinas/berita/2026-04-15-panen raya/index.mdx', expect.stringContaining('tidak dapat menjadi alamat halaman')],
    ['dinas/berita/2026-04-15--panen/index.mdx', expect.stringContaining('tidak dapat menjadi alamat halaman')],
    ['dinas/warta/2026-04-15-panen/index.mdx', 'Folder "warta" bukan jenis isi, sehingga tulisan ini tidak terbit.'],
    ['dinas/berita/panen.mdx', 'Berkas ini tidak berada di folder tulisan, sehingga tidak terbit.'],
  ])('finds %s', async (file, message) => {
    expect(await check({ [file]: news })).toMatchObject([{ ruleId: 'entry-folder-name', file, line: 1, message }]);
  });

  it('finds a folder whose text has another name, and says so', async () => {
    const change = { [entryPath]: undefined, [entryPath.replace('index.mdx', 'Index.md')]: news };
    expect(await check(change)).toMatchObject([{ file: entryPath, help: 'Ganti nama "Index.md" menjadi index.mdx.' }]);
  });

  it('finds a photo that was left without its text', async () => {
    expect(await check({ 'dinas/galeri/2026-04-15-panen/panen.webp': smallPhoto })).toMatchObject([
      { file: 'dinas/galeri/2026-04-15-panen/index.mdx', help: expect.stringContaining('hapus foldernya') },
    ]);
  });

  it('asks for no date where a page has none', async () => {
    const page = news.replace(/topics.*\nauthor.*\n/, 'section: profil\n');
    expect(await check({ 'dinas/halaman/sejarah-kantor/index.mdx': page })).toEqual([]);
  });

  it('is content with the example', async () => {
    expect(exampleSite[entryPath]).toBeDefined();
    expect(await check()).toEqual([]);
  });
});
