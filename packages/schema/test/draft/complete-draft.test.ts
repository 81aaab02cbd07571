import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  type ContentType,
  completeDraft,
  contentTypes,
  type DraftGaps,
  type Field,
  type Fields,
  fieldsToZod,
} from '../../src/index.ts';

const gaps: DraftGaps = { today: '2026-11-25', photo: (path) => path };
const types: readonly ContentType[] = Object.values(contentTypes);

/** What is of the wrong shape: a page that reads it would fail. A text too short, half a person: the form tells of that. */
function misshapen(type: ContentType, data: unknown): string[] {
  const result = fieldsToZod(type.fields, { photoSource: () => z.string() }, []).safeParse(data);
  const wrong = ['invalid_type', 'unrecognized_keys', 'invalid_value', 'invalid_union'];
  return (result.error?.issues ?? [])
    .filter((issue) => wrong.includes(issue.code) && !(issue.code === 'invalid_type' && issue.expected === 'int'))
    .filter(({ path }) => path.at(-1) !== 'alt' && type.fields[String(path[0])]?.kind !== 'photo')
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Values of a list of fields as a form may hold them: right ones, none, and what does not belong there. */
function anyValues(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, anyValue(field)]));
  return fc.record(shape, { requiredKeys: [] });
}

function anyValue(field: Field): fc.Arbitrary<unknown> {
  const odd = fc.oneof(fc.anything(), fc.constantFrom('', null, '2026-02-30', 'seratus', -1, 'https://', [], {}));
  if (field.item) return fc.oneof(fc.array(anyValue(field.item), { maxLength: 3 }), odd);
  if (field.fields) return fc.oneof(anyValues(field.fields), odd);
  const fitting = fc.constantFrom(
    'Teks biasa',
    '2026-11-20',
    '2026-11-20T09:30',
    2026,
    true,
    './berkas.csv',
    'https://a.id/',
  );
  return fc.oneof(fitting, fc.constantFrom(...(field.options ?? []).map(({ value }) => value), 'lain'), odd);
}

describe('a draft is made whole', () => {
  test.each(types.map((type) => [type.name, type] as const))(
    '%s: an empty form has the shape of an entry',
    (_name, type) => {
      expect(misshapen(type, completeDraft(type, {}, gaps))).toEqual([]);
    },
  );

  test.each(types.map((type) => [type.name, type] as const))('%s: so has whatever is filled in', (_name, type) => {
    fc.assert(
      fc.property(anyValues(type.fields), (values) => {
        expect(misshapen(type, completeDraft(type, values, gaps))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('what is missing is named in its place', () => {
    const { title, unit, published, topics } = completeDraft(contentTypes.berita, { title: ' Panen raya ' }, gaps);
    expect({ title, unit, published, topics }).toEqual({
      title: 'Panen raya',
      unit: '(Unit penanggung jawab belum diisi)',
      published: '2026-11-25',
      topics: [],
    });
    expect(completeDraft(contentTypes.kinerja, {}, gaps).period.year).toBe(2026);
    const { requirements, fees, forms } = completeDraft(contentTypes.layanan, {}, gaps);
    expect({ requirements, fees, forms }).toEqual({
      requirements: ['(Syarat belum diisi)'],
      fees: [{ label: '(Untuk belum diisi)', amount: 0 }],
      forms: [],
    });
  });

  test('what is half filled in counts as missing', () => {
    const values = {
      until: '2026-11-2',
      sources: [{ label: 'Rilis', url: 'https//' }, {}],
      documents: [{ title: 'Surat' }],
    };
    const { until, sources, documents } = completeDraft(contentTypes.berita, values, gaps);
    expect(until).toBeUndefined();
    expect(sources).toEqual([{ label: 'Rilis', url: 'https://example.org/' }]);
    expect(documents).toEqual([]);
  });

  test('a photo is shown as soon as it is there, with or without its description', () => {
    const draft = completeDraft(
      contentTypes.berita,
      { cover: { src: './panen.webp' }, photos: [{ alt: 'Padi' }] },
      gaps,
    );
    expect(draft.cover).toMatchObject({ src: './panen.webp', alt: '', people: [] });
    expect(draft.photos).toEqual([]);
    const away = completeDraft(
      contentTypes.berita,
      { cover: { src: './panen.webp' } },
      { ...gaps, photo: () => undefined },
    );
    expect(away.cover).toBeUndefined();
  });
});
