import { describe, expect, it } from 'vitest';
import { check, entryPath, frontmatter } from '../example-site.ts';
import { only } from '../only.ts';

const rule = 'link-broken';
const page = 'dinas/halaman/sejarah/index.mdx';
const pageText = frontmatter.replace(/topics.*\nauthor.*\n/, 'section: profil\n');
const checkLink = async (body: string) =>
  only(rule, await check({ [page]: `${pageText}Teks.\n`, [entryPath]: `${frontmatter}${body}\n` }));

describe(rule, () => {
  it.each([
    ['[a](/layanan/ktp/)', 'menuju halaman yang tidak ada'],
    ['[a](/halaman/sejarh/)', 'menuju halaman yang tidak ada'],
    ['[a](/profl/)', 'menuju halaman yang tidak ada'],
    ['[a](../2026-01-01-lain/)', 'menuju halaman yang tidak ada'],
    ['[a](/berita/2026-04-15-panen/lain.pdf)', 'menuju halaman yang tidak ada'],
    ['[a](./panen.webp)', 'menuju halaman yang tidak ada'],
    ['[a](/berita/topik/olahraga/)', 'menuju halaman yang tidak ada'],
    ['[a](kontak)', 'menuju halaman yang tidak ada'],
    ['[a](/constructor/)', 'menuju halaman yang tidak ada'],
    ['[a](/%E0%A4%A/)', 'menuju halaman yang tidak ada'],
    ['[a][b]\n\n[b]: /layanan/ktp/', 'menuju halaman yang tidak ada'],
    ['[a](/kontak)', 'belum diakhiri dengan garis miring'],
    ['[a](/halaman/sejarah?x=1#y)', 'belum diakhiri dengan garis miring'],
    ['[a](#syarat)\n\n## Syarat daftar', 'menuju judul bagian yang tidak ada'],
    ['[a](/berita/2026-04-15-panen/#syarat)', 'menuju judul bagian yang tidak ada'],
  ])('finds %j', async (body, message) => {
    expect(await checkLink(body)).toMatchObject([
      { line: expect.any(Number), message: expect.stringContaining(message) },
    ]);
  });

  it('says what may be meant', async () => {
    expect((await checkLink('[a](/halaman/sejarh/)'))[0]?.help).toContain('Maksudnya /halaman/sejarah/?');
    expect((await checkLink('[a](/pengumumn/)'))[0]?.help).toContain('Maksudnya /pengumuman/?');
    expect((await checkLink('[a](/kontak?a=b#c)'))[0]?.help).toBe('Tulis: /kontak/?a=b#c');
    expect((await checkLink('[a](#syarat)\n\n## Syarat daftar'))[0]?.help).toContain('#syarat-daftar');
  });

  it('finds a link to a draft, at its line', async () => {
    const draft = pageText.replace('section', 'draft: true\nsection');
    const change = { [page]: `${draft}Teks.\n`, [entryPath]: `${frontmatter}Satu.\n\nDua [a](/halaman/sejarah/).\n` };
    expect(only(rule, await check(change))).toMatchObject([
      { file: entryPath, line: 12, column: 9, message: expect.stringContaining('masih draf') },
    ]);
  });

  it('finds a link to an address that moved, and tells the present one', async () => {
    const yaml = 'moved:\n  - { from: /a/, to: /b/ }\n  - { from: /b/, to: /profil/ }\n';
    const findings = await check({ [entryPath]: `${frontmatter}[a](/a/)\n`, 'dinas/redirects.yaml': yaml });
    expect(findings).toMatchObject([{ ruleId: rule, help: 'Halaman itu pindah. Tulis: /profil/' }]);
  });

  /** The news item is of 2026-04-15, the day of the check 2026-04-20. */
  const linkTo = async (life: string, own = '') => {
    const target = pageText.replace(/^published:.*$/m, life);
    const text = frontmatter.replace(/---\n$/, `${own}---\n`);
    const findings = await check({ [page]: `${target}Teks.\n`, [entryPath]: `${text}[a](/halaman/sejarah/)\n` });
    return only(rule, findings).map(({ message }) => message);
  };

  it.each([
    ['published: 2026-04-21', '', 'yang baru tampil 2026-04-21 pukul 00.00.'],
    ['published: 2026-04-21\npublishAt: 2026-04-21T08:00', '', 'yang baru tampil 2026-04-21 pukul 08.00.'],
    [
      'published: 2026-04-01\nuntil: 2026-05-01T00:00',
      '',
      'yang hanya tampil sampai 2026-05-01 pukul 00.00; tulisan ini tampil lebih lama.',
    ],
    ['published: 2026-04-01\nuntil: 2026-05-01T00:00', 'until: 2026-06-01T00:00\n', 'yang hanya tampil sampai'],
  ])('finds a link to a page that is not shown as long as the link: %s, %s', async (life, own, message) => {
    expect(await linkTo(life, own)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['published: 2026-04-20\npublishAt: 2026-04-20T18:00', ''],
    ['published: 2026-04-01\nuntil: 2026-06-01T00:00', 'until: 2026-05-01T00:00\n'],
    ['published: 2026-04-01\nuntil: 2026-06-01T00:00', 'draft: true\n'],
  ])('is content when the page is shown as long as the link: %s, %s', async (life, own) => {
    expect(await linkTo(life, own)).toEqual([]);
  });

  it.each([
    '[a](/)',
    '[a](/layanan/)',
    '[a](/halaman/sejarah/)',
    '[a](/halaman/sejarah/#apa-saja)',
    '[a](../../halaman/sejarah/)',
    '[a](/berita/2026-04-15-panen/naskah.pdf)',
    '[a](./naskah.pdf)',
    '[a](/berita/topik/pertanian/)',
    '[a](/berita/tahun/2026/)',
    '[a](/berita/baca/891)',
    '[a](/rss.xml)',
    '[a](/.well-known/security.txt)',
    '[a](#syarat-daftar)\n\n## Syarat *daftar*',
    '[a](#sama-1)\n\n## Sama\n\n## Sama',
    '[a](#lampiran)',
    '[a](#)',
    '[a](https://situs-lain.example/tidak/ada)',
    '[a](mailto:loket@contoh.go.id)',
    '![Petani memanen padi di sawah][f]\n\n[f]: ./panen.webp',
  ])('is content with %j', async (body) => {
    expect(await checkLink(body)).toEqual([]);
  });
});
