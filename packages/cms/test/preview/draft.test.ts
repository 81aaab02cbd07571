import { contentTypes } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storedTree, toMdx } from '../../src/body/to-mdx.ts';
import { draftFiles, draftOf } from '../../src/preview/draft.ts';
import { shownText, shownTextOf } from '../body/shown-text.ts';
import { seen, trickyText, typed } from '../body/typed-text.ts';

const { berita } = contentTypes;

describe('the preview shows what will be stored', () => {
  test('of the fields', () => {
    const data = { title: ' Panen raya ', place: '', cover: { src: 'panen.webp', alt: 'Petani' }, body: 'Isi.' };
    const { type, folder, fields } = draftOf(berita, data, '2026-11-24-panen/index');
    expect({ type, folder }).toEqual({ type: 'berita', folder: '2026-11-24-panen' });
    expect(fields).toEqual({ title: 'Panen raya', cover: { src: './panen.webp', alt: 'Petani' } });
  });

  test('of an entry that has no folder yet', () => {
    expect(draftOf(berita, {}, '')).toMatchObject({ folder: 'baru', fields: {}, text: { children: [] } });
  });

  test.each([
    '<Iframe src="https://contoh.example"/>',
    '{1+1} <script>alert(1)</script>',
    'Ketik <NIK> lalu <b>kirim</b>',
    '<!-- catatan -->',
    'Biayanya <5 ribu & gratis',
    '*bintang* dan _garis_ dan [bukan tautan](https://x.id)',
  ])('of a text: %s', (text) => {
    expect(seen(shownTextOf(storedTree(typed(text, 'Alinea berikut.'))))).toBe(`${seen(text)} Alinea berikut.`);
  });

  test('of whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(trickyText, { minLength: 1, maxLength: 3 }), (texts) => {
        const written = typed(...texts);
        expect(seen(shownTextOf(storedTree(written)))).toBe(seen(shownText(toMdx(written))));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the files of a draft', () => {
  const asset = (path: string) => ({ path, toString: () => `blob:${path}` });

  test('are found where Decap keeps them', () => {
    const files = draftFiles((name) => asset(`content/dinkes/berita/x/${name}`));
    expect(files.addressOf('./panen.webp')).toBe('blob:content/dinkes/berita/x/panen.webp');
  });

  test('are asked for by names of files alone: Decap fetches whatever it is asked for', () => {
    const asked: string[] = [];
    const files = draftFiles((name) => {
      asked.push(name);
      return asset(name);
    });
    expect(files.addressOf('(Jawaban responden belum diisi)')).toBeUndefined();
    expect(files.addressOf('./survei.csv')).toBe('blob:survei.csv');
    expect(asked).toEqual(['survei.csv']);
  });

  test('are not there while Decap fetches them', () => {
    expect(draftFiles(() => asset('empty.svg')).addressOf('./panen.webp')).toBeUndefined();
    expect(draftFiles(() => undefined).addressOf('./panen.webp')).toBeUndefined();
  });
});
