import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showBytes, showPixels } from '../../src/files/show-size.ts';

describe('sizes for people', () => {
  it.each([
    [0, '0 byte'],
    [999, '999 byte'],
    [1024, '1 KB'],
    [1536, '1,5 KB'],
    [10_200, '10 KB'],
    [293_888, '287 KB'],
    [1_023_500, '1 MB'],
    [4_404_019, '4,2 MB'],
    [40 * 1024 * 1024, '40 MB'],
    [150 * 1024 * 1024, '150 MB'],
  ])('%d bytes are %s', (bytes, shown) => {
    expect(showBytes(bytes)).toBe(shown);
  });

  it('never shows a longer number than four digits', () => {
    fc.assert(
      fc.property(fc.nat(900 * 1024 * 1024), (bytes) => {
        expect(showBytes(bytes)).toMatch(/^\d{1,3}(?:,\d)? (?:byte|KB|MB)$/);
      }),
    );
  });

  it('shows pixels', () => {
    expect(showPixels(2048, 1365)).toBe('2048 × 1365');
  });
});
