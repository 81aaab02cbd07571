import { contentTypes, type Period } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration } from '../../src/format/duration.ts';
import { optionLabel } from '../../src/format/option-label.ts';
import { formatPeriod, periodDays } from '../../src/format/period.ts';
import { telHref } from '../../src/format/phone.ts';

describe('telephone', () => {
  test.each([
    ['(0353) 881826', 'tel:+62353881826'],
    ['0353-881826', 'tel:+62353881826'],
    ['+62 353 881826', 'tel:+62353881826'],
    ['112', 'tel:112'],
    ['14045', 'tel:14045'],
  ])('%s', (phone, href) => expect(telHref(phone)).toBe(href));

  test('is always an address that RFC 3966 allows', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789 ()-+'), minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(typed, (phone) => {
        expect(telHref(phone)).toMatch(/^tel:\+?\d*$/);
      }),
    );
  });
});

describe('periods', () => {
  test.each<[Period, string, string, string]>([
    [{ year: 2026, untilYear: undefined, part: undefined }, '2026', '2026-01-01', '2026-12-31'],
    [{ year: 2024, untilYear: 2026, part: undefined }, '2024–2026', '2024-01-01', '2026-12-31'],
    [{ year: 2026, untilYear: undefined, part: 'triwulan-1' }, 'Triwulan I 2026', '2026-01-01', '2026-03-31'],
    [{ year: 2025, untilYear: undefined, part: 'semester-2' }, 'Semester II 2025', '2025-07-01', '2025-12-31'],
  ])('%o', (period, shown, start, end) => {
    expect(formatPeriod(period)).toBe(shown);
    expect(periodDays(period)).toEqual({ start, end });
  });
});

describe('labels come from the schema', () => {
  test('duration', () => {
    expect(formatDuration({ amount: 14, unit: 'hari-kerja', note: undefined })).toBe('14 hari kerja');
    expect(formatDuration({ amount: 1.5, unit: 'jam', note: 'sejak berkas lengkap' })).toBe('1,5 jam');
  });

  test('options, also of the items of a list', () => {
    expect(optionLabel(contentTypes.klarifikasi.fields.verdict, 'tidak-akurat')).toBe('Tidak akurat');
    const [topic] = contentTypes.berita.fields.topics.item?.options ?? [];
    expect(optionLabel(contentTypes.berita.fields.topics, topic?.value ?? '')).toBe(topic?.label);
    expect(optionLabel(undefined, 'lain')).toBe('lain');
  });
});
