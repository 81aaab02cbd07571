import { contentTypes } from '@opd/schema';
import { describe, expect, test } from 'vitest';
import { writeBlock } from '../../src/body/editor-block.ts';
import { wallMessage, wallProblems } from '../../src/wall/wall.ts';

const good = 'Dua kader menimbang balita dengan timbangan gantung di balai desa';

/** A news item that may be saved, as Decap holds it. */
function news(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    title: 'Kader posyandu belajar menimbang',
    summary: 'Dua puluh kader belajar menimbang dan mencatat berat balita.',
    topics: ['kesehatan'],
    author: 'Tim Promosi Kesehatan',
    cover: { src: 'timbang.webp', alt: good, kind: 'proses', people: [] },
    photos: [],
    unit: 'Bidang Kesehatan Masyarakat',
    published: '2026-11-24',
    draft: false,
    body: 'Kader belajar dua hari.',
    ...change,
  };
}

const said = (change: Readonly<Record<string, unknown>>) =>
  wallProblems(contentTypes.berita, news(change)).map(({ where, message }) => `${where}: ${message}`);

describe('an entry may be saved', () => {
  test('when everything is right', () => {
    expect(wallProblems(contentTypes.berita, news())).toEqual([]);
  });

  test('without a cover, since it is optional, however Decap leaves it empty', () => {
    expect(wallProblems(contentTypes.berita, news({ cover: undefined }))).toEqual([]);
    expect(wallProblems(contentTypes.berita, news({ cover: {} }))).toEqual([]);
    expect(wallProblems(contentTypes.berita, news({ cover: { src: '', alt: '', kind: null, people: [] } }))).toEqual(
      [],
    );
  });

  test('with a described photo in its text', () => {
    const body = `Mula-mula.\n\n${writeBlock('Foto', { src: 'b.webp', alt: 'Timbangan gantung kuning di tiang balai' })}`;
    expect(wallProblems(contentTypes.berita, news({ body }))).toEqual([]);
  });
});

describe('an entry may not be saved, and the photo is named', () => {
  test.each([
    ['cover', { cover: { src: 'a.webp', alt: 'dokumentasi kegiatan', kind: 'proses' } }, /^Foto utama/],
    ['cover without a description', { cover: { src: 'a.webp', kind: 'proses' } }, /^Foto utama/],
    [
      'second of other photos',
      {
        photos: [
          { src: 'b.webp', alt: 'Timbangan gantung kuning di tiang balai', kind: 'hasil' },
          { src: 'c.webp', alt: 'IMG_2034', kind: 'hasil' },
        ],
      },
      /^Foto lain 2/,
    ],
    ['photo in the text', { body: writeBlock('Foto', { src: 'b.webp', alt: '' }) }, /^Foto ke-1 di dalam isi/],
    [
      'photo of a gallery in the text',
      {
        body: writeBlock('Galeri', {
          photos: [
            { src: 'b.webp', alt: 'Timbangan gantung kuning di tiang balai' },
            { src: 'c.webp', alt: 'foto' },
          ],
        }),
      },
      /^Foto ke-2 di dalam isi/,
    ],
    [
      'copy of the title',
      { cover: { src: 'a.webp', alt: 'Kader posyandu belajar menimbang', kind: 'proses' } },
      /^Foto utama/,
    ],
    ['copy of another photo', { photos: [{ src: 'b.webp', alt: good, kind: 'hasil' }] }, /^Foto lain 1/],
  ])('%s', (_, change, where) => {
    const problems = said(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(where);
  });

  test('a pasted picture, though it says that it has a description', () => {
    expect(said({ body: `Teks ![${good}](https://contoh.go.id/a.png) lagi` }).join()).toContain('gambar yang ditempel');
  });

  test('two photos of one file may share their words', () => {
    expect(said({ photos: [{ src: 'timbang.webp', alt: good, kind: 'proses' }] })).toEqual([]);
  });
});

test('a component of the text is judged by its fields', () => {
  expect(said({ body: writeBlock('Video', { url: 'javascript:alert(1)', title: 'Video' }) })[0]).toContain(
    'Tautan video',
  );
});

test('the message names the first three problems and counts the others', () => {
  const problem = (n: number) => ({ where: `Foto ${n}`, message: 'Salah.', help: 'Perbaiki.' });
  const message = wallMessage([1, 2, 3, 4, 5].map(problem));
  expect(message).toContain('Foto 3: Salah. Perbaiki.');
  expect(message).not.toContain('Foto 4');
  expect(message).toContain('2 hal lain');
});
