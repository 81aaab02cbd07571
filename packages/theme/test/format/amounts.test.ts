import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatFileSize } from '../../src/format/file-size.ts';
import { formatFee, formatFees, formatRupiah } from '../../src/format/money.ts';
import { formatCompact, formatNumber, formatPercent } from '../../src/format/number.ts';

describe('numbers', () => {
  test('points group thousands, a comma begins the decimals', () => {
    expect(formatNumber(1234567.891)).toBe('1.234.567,891');
    expect(formatNumber(-0.0001)).toBe('0');
    expect(formatNumber(-12.5)).toBe('-12,5');
    expect(formatPercent(1.82)).toBe('1,82%');
    expect(formatPercent(100)).toBe('100%');
  });

  test('large numbers at a glance', () => {
    expect(formatCompact(1_500_000)).toBe('1,5\u00a0jt');
    expect(formatCompact(2_000)).toBe('2\u00a0rb');
    expect(formatCompact(1_500_000_000)).toBe('1,5\u00a0miliar');
    expect(formatCompact(999_999_999)).toBe('1\u00a0miliar');
    expect(formatCompact(7_200_000_000_000)).toBe('7,2\u00a0triliun');
    expect(formatCompact(730)).toBe('730');
  });

  test('no digit of a whole number is lost', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(Number(formatNumber(value).replaceAll('.', '')) + 0).toBe(value + 0);
      }),
    );
  });
});

describe('money', () => {
  test('stands close to its sign; nothing to pay is Gratis', () => {
    expect(formatRupiah(1_250_000)).toBe('Rp1.250.000');
    expect(formatRupiah(-500)).toBe('-Rp500');
    expect(formatRupiah(0)).toBe('Rp0');
    expect(formatFee(0)).toBe('Gratis');
    expect(formatFee(15_000)).toBe('Rp15.000');
  });

  test('several fees are a range', () => {
    const fees = (...amounts: number[]) => formatFees(amounts.map((amount) => ({ amount })));
    expect(fees(0)).toBe('Gratis');
    expect(fees(5_000, 5_000)).toBe('Rp5.000');
    expect(fees(150_000, 0, 10_000)).toBe('Gratis–Rp150.000');
  });
});

describe('file sizes', () => {
  test.each([
    [0, '0 B'],
    [512, '512 B'],
    [1_000, '1 KB'],
    [35_040, '35 KB'],
    [999_499, '999 KB'],
    [999_500, '1 MB'],
    [1_234_567, '1,2 MB'],
    [15_600_000, '16 MB'],
    [2_500_000_000, '2,5 GB'],
  ])('%i bytes', (bytes, shown) => expect(formatFileSize(bytes)).toBe(shown));

  test('never shows four digits where a larger unit exists', () => {
    fc.assert(
      fc.property(fc.nat(999_000_000), (bytes) => {
        expect(formatFileSize(bytes)).toMatch(/^\d{1,3}(,\d)? [KM]?B$/);
      }),
    );
  });
});
