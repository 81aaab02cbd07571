import { describe, expect, test } from 'vitest';
import { EditedEntries } from '../src/preview/edited-entries.ts';

describe('edited entries', () => {
  const edited = (...paths: string[]) => {
    const entries = new EditedEntries();
    for (const path of paths) entries.note(path);
    return entries;
  };

  test('are known by type and folder, whichever of their files changed', () => {
    const entries = edited('dinkes/berita/panen/index.mdx', 'dinkes/berita/panen/sawah.webp');
    expect(entries.take('dinkes')).toEqual(['berita/panen']);
  });

  test('are taken once, and by their own site', () => {
    const entries = edited('dinkes/berita/panen/index.mdx');
    expect(entries.take('portal')).toBeUndefined();
    expect(entries.take('dinkes')).toHaveLength(1);
    expect(entries.take('dinkes')).toBeUndefined();
  });

  test.each([
    ['the profile', ['dinkes/opd.yaml']],
    ['a file in no entry', ['dinkes/berita/catatan.txt']],
    ['a folder that is no type', ['dinkes/rahasia/a/index.mdx']],
    ['many entries', ['a', 'b', 'c', 'd'].map((name) => `dinkes/berita/${name}/index.mdx`)],
  ])('are not told when %s changed too', (_, paths) => {
    expect(edited('dinkes/berita/a/index.mdx', ...paths).take('dinkes')).toBeUndefined();
  });
});
