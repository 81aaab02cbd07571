import { opdFields } from '@opd/registry';
import { parseFields } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashtagsOf, tagOf } from '../../src/social/hashtags.ts';
import { opd, regency } from './example-office.ts';

/** What `opd.yaml` says of one official tag; nothing when it is right. */
function problemOf(tag: string): string | undefined {
  const result = parseFields({ hashtags: opdFields.hashtags }, { hashtags: [tag] });
  return result.ok ? undefined : result.problems[0]?.help;
}

describe('hashtags', () => {
  test('are names in one word, which screen readers can take apart', () => {
    expect(tagOf('Budaya, pariwisata, dan olahraga')).toBe('BudayaPariwisataDanOlahraga');
    expect(tagOf('RSUD Dr. R. Sosodoro')).toBe('RSUDDrRSosodoro');
    expect(tagOf('2026')).toBe('');
  });

  test('come once, whatever their capitals', () => {
    expect(hashtagsOf({ ...opd, hashtags: ['CONTOH'] }, regency, ['Contoh', 'Sosial'])).toEqual(['CONTOH', 'Sosial']);
  });

  test('that are made of a name are such as `opd.yaml` would take', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const tag = tagOf(name);
        if (tag !== '') expect(problemOf(tag)).toBeUndefined();
      }),
    );
  });

  test.each(['#Dispusip', 'Baca Yuk', '2026', 'baca-yuk'])('"%s" is refused, with the mend', (tag) => {
    expect(problemOf(tag)).toBe('Tulis tanpa tanda pagar dan tanpa spasi. Contoh: ContohRayaMelayani');
  });
});
