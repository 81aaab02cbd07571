import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedName } from '../../src/rules/file-name-clash.ts';
import { check, entryPath, frontmatter } from '../example-site.ts';
import { smallPhoto } from '../real-files.ts';

const home = 'dinas/berita/2026-04-15-panen';
const clashes = async (change: Parameters<typeof check>[0]) =>
  (await check(change)).filter(({ ruleId }) => ruleId === 'file-name-clash');

describe('file-name-clash', () => {
  it('finds two names that differ by capitals', async () => {
    expect(await clashes({ [`${home}/Panen.webp`]: smallPhoto })).toMatchObject([
      {
        file: `${home}/panen.webp`,
        message: 'Nama "panen.webp" sama dengan "Panen.webp" kecuali huruf besar dan kecilnya.',
        help: expect.stringContaining('panen-2.webp'),
      },
    ]);
  });

  it('finds letters that are stored in two ways', async () => {
    expect(
      await clashes({ [`${home}/caf\u00e9.webp`]: smallPhoto, [`${home}/cafe\u0301.webp`]: smallPhoto }),
    ).toHaveLength(1);
  });

  it('tells once of two folders', async () => {
    const twin = entryPath.replace('panen', 'Panen');
    const found = await clashes({ [twin]: frontmatter, [twin.replace('index.mdx', 'panen.webp')]: smallPhoto });
    expect(found).toMatchObject([
      { message: expect.stringContaining('"2026-04-15-panen" sama dengan "2026-04-15-Panen"') },
    ]);
  });

  it('is content with the same name in two folders', async () => {
    const other = 'dinas/berita/2026-04-16-tanam/index.mdx';
    expect(await clashes({ [other]: `${frontmatter}Teks.` })).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(foldedName(foldedName(name))).toBe(foldedName(name));
        expect(foldedName(name.normalize('NFD'))).toBe(foldedName(name.normalize('NFC')));
      }),
    );
  });
});
