import { judgePhotoDescription } from '@opd/schema';
import { fromJS, isMap } from 'immutable';
import { afterEach, describe, expect, it } from 'vitest';
import { writeBlock } from '../../src/body/editor-block.ts';
import { type DescriptionPlace, photoAround } from '../../src/photo/description-context.ts';
import { examplePairs } from '../../src/photo/description-examples.tsx';
import { sentenceOf } from '../../src/photo/description-questions.tsx';
import { countLetters, judgeDescription, withPatience } from '../../src/photo/description-verdict.ts';
import { shareList, shareValue } from '../../src/photo/photo-siblings.ts';

const good = 'Tiga petani memikul padi di pematang sawah Desa Jono';
const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

function place(path: string, data: unknown, more: Partial<DescriptionPlace> = {}): DescriptionPlace {
  const entry = fromJS({ data, collection: 'dinkominfo-berita' });
  return {
    field: { get: (name) => (name === 'path' ? path : undefined) },
    value: '',
    getEntry: () => ({ getIn: (keys) => (isMap(entry) ? entry.getIn(keys) : undefined) }),
    ...more,
  };
}

describe('photoAround', () => {
  const data = {
    title: 'Panen raya di Kanor',
    cover: { src: 'sawah.webp', alt: good, caption: 'Panen raya, 15 April', kind: 'hasil' },
    photos: [
      { src: 'satu.webp', alt: 'Satu' },
      { src: 'dua.webp', alt: 'Dua', caption: 'Kedua', decorative: true },
      { src: 'sawah.webp', alt: good },
      { src: 'empat.webp', alt: 'Empat' },
    ],
    body: [
      'Kata pengantar',
      writeBlock('Foto', { src: 'isi.webp', alt: 'Isi', caption: 'Di balai', kind: 'proses' }),
      writeBlock('Galeri', { photos: [{ src: 'galeri.webp', alt: 'Galeri' }] }),
      writeBlock('Foto', { src: 'akhir.webp', alt: '' }),
    ].join('\n\n'),
  };

  it('finds what is beside a photo of its own', () => {
    expect(photoAround(place('berita.cover.alt', data))).toEqual({
      decorative: false,
      context: {
        title: 'Panen raya di Kanor',
        caption: 'Panen raya, 15 April',
        kind: 'hasil',
        fileName: 'sawah.webp',
        otherDescriptions: [],
      },
    });
  });

  it('finds the item of a list, and compares only with what stands before it and shows another file', () => {
    undo.push(shareList('photos-field-1', { keys: () => ['k0', 'k1', 'k2', 'k3'], items: () => data.photos }));
    const around = (key: string) =>
      photoAround(place('berita.photos.alt', data, { parentIds: ['photos-field-1', key, undefined] }));
    expect(around('k3').context).toMatchObject({ fileName: 'empat.webp', otherDescriptions: [good, 'Satu', good] });
    expect(around('k2').context).toMatchObject({ fileName: 'sawah.webp', otherDescriptions: ['Satu'] });
    expect(around('k1').decorative).toBe(true);
  });

  it('compares less where a list does not tell the place', () => {
    const { context } = photoAround(
      place('berita.photos.alt', data, { parentIds: ['photos-field-9', 'k3', undefined] }),
    );
    expect(context).toMatchObject({ title: 'Panen raya di Kanor', fileName: undefined, otherDescriptions: [] });
  });

  it('finds a photo in the text by its file', () => {
    undo.push(shareValue(['Foto-field-1'], 'src', () => 'isi.webp'));
    const { context } = photoAround(place('Foto.alt', data, { value: 'Isi', parentIds: ['Foto-field-1'] }));
    expect(context).toMatchObject({ caption: 'Di balai', kind: 'proses', fileName: 'isi.webp' });
    expect(context.otherDescriptions).toEqual([good, 'Satu', good, 'Empat']);
  });

  it('finds a photo of a gallery in the text', () => {
    undo.push(shareList('photos-field-2', { keys: () => ['a'], items: () => [{ src: 'galeri.webp', alt: 'Galeri' }] }));
    const { context } = photoAround(
      place('Foto.alt', data, { value: 'Galeri', parentIds: ['Galeri-field-1', 'photos-field-2', 'a', undefined] }),
    );
    expect(context).toMatchObject({ fileName: 'galeri.webp' });
    expect(context.otherDescriptions?.at(-1)).toBe('Isi');
  });

  it('knows what it can of a photo that is not in the text yet', () => {
    const { context } = photoAround(place('Foto.alt', { title: 'Panen' }));
    expect(context).toEqual({
      title: 'Panen',
      caption: undefined,
      kind: undefined,
      fileName: undefined,
      otherDescriptions: [],
    });
  });
});

describe('judgeDescription', () => {
  const alone = { context: {}, decorative: false };

  it('says what the check says', () => {
    const judgement = judgePhotoDescription('Foto kegiatan');
    if (judgement.ok) throw new Error('This must be refused.');
    const verdict = judgeDescription('Foto kegiatan', alone);
    expect(verdict).toMatchObject({ tone: 'bad', error: `${judgement.reason} ${judgement.suggestion}` });
  });

  it('asks for a description, unless the photo is decoration', () => {
    expect(judgeDescription('', alone).error).toContain('kosong');
    expect(judgeDescription(' ', { context: {}, decorative: true }).error).toBeUndefined();
    expect(judgeDescription(good, { context: {}, decorative: true }).error).toContain('hanya hiasan');
  });

  it('accepts what is good, and says what could be better', () => {
    expect(judgeDescription(good, alone)).toEqual({ tone: 'good', title: 'Deskripsi ini baik', lines: [] });
    const weak = judgeDescription(`Foto ${good.toLowerCase()}`, alone);
    expect(weak.tone).toBe('weak');
    expect(weak.error).toBeUndefined();
  });

  it('blames nobody who is still writing', () => {
    expect(withPatience(judgeDescription('Foto', alone))).toMatchObject({ tone: 'plain', title: 'Lanjutkan menulis' });
    expect(withPatience(judgeDescription(good, alone)).tone).toBe('good');
  });

  it('counts as the judge does', () => {
    expect(countLetters('  Tiga   petani \n')).toBe('11/250');
  });
});

describe('the examples', () => {
  it('are poor and good by the same judge, and cannot be copied', () => {
    const pairs = examplePairs();
    expect(pairs).toHaveLength(2);
    for (const { poor, good: better } of pairs) {
      expect(judgePhotoDescription(poor).ok).toBe(false);
      expect(judgePhotoDescription(better)).toMatchObject({ ok: false, signal: 'copied-example' });
    }
    expect(new Set(pairs.map((pair) => pair.good)).size).toBe(2);
  });
});

describe('sentenceOf', () => {
  it('makes one sentence of three answers', () => {
    const sentence = sentenceOf({
      who: 'tiga petugas puskesmas',
      does: 'menimbang balita.',
      where: 'teras balai desa',
    });
    expect(sentence).toBe('Tiga petugas puskesmas menimbang balita di teras balai desa.');
    expect(judgePhotoDescription(sentence).ok).toBe(true);
  });

  it('leaves out what was not answered', () => {
    expect(sentenceOf({ who: '', does: '', where: '' })).toBe('');
    expect(sentenceOf({ who: 'Sawah', does: '', where: 'di Kanor' })).toBe('Sawah di Kanor.');
  });
});
