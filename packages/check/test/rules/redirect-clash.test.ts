import { describe, expect, it } from 'vitest';
import { check, checkRedirects, entryPath, frontmatter } from '../example-site.ts';
import { only } from '../only.ts';

const file = 'dinas/redirects.yaml';
const found = async (yaml: string) => only('redirect-clash', await checkRedirects(yaml));

describe('redirect-clash', () => {
  it.each([
    '/layanan/',
    '/berita/2026-04-15-panen/',
    '/berita/2026-04-15-panen/naskah.pdf',
    '/berita/2026-04-15-panen',
  ])('finds an old address that is a living page: %s', async (from) => {
    expect(await found(`moved:\n  - to: /profil/\n    from: ${from}\n`)).toMatchObject([
      { file, line: 3, column: 5, message: expect.stringContaining('masih dipakai') },
    ]);
  });

  it('finds one that is listed twice, in whatever list', async () => {
    const yaml =
      'moved:\n  - { from: /lama/, to: /profil/ }\nwithdrawn:\n  - { from: /lama, since: 2026-01-05, reason: Isinya keliru. }\n';
    expect(await found(yaml)).toMatchObject([{ line: 4, message: expect.stringContaining('sudah tercatat') }]);
  });

  it('finds one that belongs to a news item by its number', async () => {
    const news = frontmatter.replace(/---\n$/, 'legacyId: 891\n---\n');
    const yaml = 'moved:\n  - { from: /berita/baca/891, to: /profil/ }\n';
    expect(only('redirect-clash', await check({ [entryPath]: news, [file]: yaml }))).toMatchObject([
      { message: expect.stringContaining(`content/${entryPath}`) },
    ]);
  });

  it('is content with the address of a draft: so an entry is withdrawn', async () => {
    const draft = frontmatter.replace(/---\n$/, 'draft: true\n---\n');
    const yaml = 'withdrawn:\n  - { from: /berita/2026-04-15-panen/, since: 2026-04-20, reason: Isinya keliru. }\n';
    expect(only('redirect-clash', await check({ [entryPath]: draft, [file]: yaml }))).toEqual([]);
  });
});
