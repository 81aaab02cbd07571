import { describe, expect, it } from 'vitest';
import { contentTypes, parseEntry } from '../src/index.ts';
import { common, fullExamples, photo } from './examples.ts';

const decoration = {
  src: './pola.webp',
  kind: 'hasil',
  decorative: true,
  decorativeReason: 'Pola batik pemisah bagian, tidak memberi informasi.',
};

const gallery = (...photos: readonly object[]) => parseEntry(contentTypes.galeri, { ...common, photos });

const problems = (...photos: readonly object[]) => {
  const result = gallery(...photos);
  return result.ok ? [] : result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

describe('a photo that is only decoration', () => {
  it('has no description in a gallery, and a reason', () => {
    const result = gallery(photo, decoration);
    expect(result.ok && result.value.photos.map(({ alt, decorative }) => ({ alt, decorative }))).toEqual([
      { alt: photo.alt, decorative: false },
      { alt: '', decorative: true },
    ]);
  });

  it.each<[string, object, string]>([
    ['no reason', { decorativeReason: '' }, 'photos.1.decorativeReason: Foto ditandai hanya hiasan tanpa alasan.'],
    ['hardly a reason', { decorativeReason: 'hiasan' }, 'photos.1.decorativeReason: '],
    ['a description', { alt: photo.alt }, 'photos.1.decorative: Foto ditandai hanya hiasan, tetapi punya deskripsi.'],
    ['not marked', { decorative: false }, 'photos.1.alt: Isian "Deskripsi foto" wajib diisi.'],
    ['a poor description', { decorative: false, alt: 'hiasan' }, 'photos.1.alt: Deskripsi foto terlalu singkat.'],
  ])('is refused with %s', (_what, change, problem) => {
    expect(problems(photo, { ...decoration, ...change })).toContainEqual(expect.stringContaining(problem));
  });

  it('is never the first, the only one, or all', () => {
    const first = 'photos.0.decorative: Foto pertama mewakili galeri di daftar, jadi bukan hiasan.';
    const all = 'photos.0.decorative: Semua foto ditandai hanya hiasan.';
    expect(problems(decoration, photo)).toEqual([first]);
    expect(problems(decoration)).toEqual([all]);
    expect(problems(decoration, decoration)).toEqual([all]);
  });

  it('is not known outside galleries', () => {
    for (const fields of [{ cover: decoration }, { photos: [photo, decoration] }]) {
      const result = parseEntry(contentTypes.berita, { ...fullExamples.berita, ...fields });
      expect(result.ok ? [] : result.problems.map(({ path }) => path.at(-1))).toContain('decorative');
    }
    const page = parseEntry(contentTypes.halaman, { ...fullExamples.halaman, cover: decoration });
    expect(page.ok).toBe(false);
  });
});

describe('a photo in a field', () => {
  it('is judged together with its caption, its file and its kind', () => {
    expect(problems({ ...photo, caption: `${photo.alt}.` })).toEqual([
      'photos.0.alt: Deskripsi foto sama dengan keterangannya.',
    ]);
    expect(problems({ ...photo, src: './panen-padi-jono.webp', alt: 'Panen padi Jono' })).toEqual([
      'photos.0.alt: Deskripsi foto hanya mengulang nama berkasnya.',
    ]);
    expect(problems({ ...photo, kind: 'potret', alt: 'Camat Kanor Budi Santoso' })).toEqual([]);
  });
});
