import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWithin, sizeWithin } from '../../src/photo/fit-size.ts';

const budget = { bytes: 300, best: 0.82, floor: 0.5, tries: 5 };

/** An encoder of a picture that weighs so much at full quality, and what it was asked for. */
function encoder(weight: number) {
  const asked: number[] = [];
  const encode = async (quality: number) => {
    asked.push(quality);
    return { size: Math.round(weight * quality ** 2) };
  };
  return { encode, asked };
}

describe('encodeWithin', () => {
  it('encodes once what is light', async () => {
    const { encode, asked } = encoder(100);
    expect(await encodeWithin(encode, budget)).toEqual({ encoded: { size: 67 }, quality: 0.82, fits: true });
    expect(asked).toEqual([0.82]);
  });

  it('looks for the best quality that fits', async () => {
    const { encode, asked } = encoder(800);
    const { encoded, quality, fits } = await encodeWithin(encode, budget);
    expect(fits).toBe(true);
    expect(encoded.size).toBeGreaterThan(260);
    expect(quality).toBeGreaterThan(0.5);
    expect(asked.length).toBeLessThanOrEqual(5);
  });

  it('says so when nothing fits, without trying on', async () => {
    const { encode, asked } = encoder(5000);
    expect(await encodeWithin(encode, budget)).toMatchObject({ quality: 0.5, fits: false });
    expect(asked).toEqual([0.82, 0.5]);
  });

  it('keeps to budget, bounds and number of tries for any picture', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 8 }), async (weight, tries) => {
        const { encode, asked } = encoder(weight);
        const { encoded, quality, fits } = await encodeWithin(encode, { ...budget, tries });
        expect(fits).toBe(encoded.size <= budget.bytes);
        expect(quality).toBeGreaterThanOrEqual(budget.floor);
        expect(quality).toBeLessThanOrEqual(budget.best);
        expect(asked.length).toBeLessThanOrEqual(Math.max(1, tries));
        expect(new Set(asked).size).toBe(asked.length);
        if (weight * budget.floor ** 2 <= budget.bytes - 1 && tries > 1) expect(fits).toBe(true);
      }),
    );
  });
});

describe('sizeWithin', () => {
  it('makes the longer side fit and keeps the shape', () => {
    expect(sizeWithin({ width: 4032, height: 3024 }, 2048)).toEqual({ width: 2048, height: 1536 });
    expect(sizeWithin({ width: 3024, height: 4032 }, 2048)).toEqual({ width: 1536, height: 2048 });
    expect(sizeWithin({ width: 100, height: 60_000 }, 2048)).toEqual({ width: 3, height: 2048 });
  });

  it('never makes a picture larger, nor vanish', () => {
    const side = fc.integer({ min: 1, max: 60_000 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 1, max: 4096 }), (width, height, most) => {
        const size = sizeWithin({ width, height }, most);
        expect(size.width).toBeLessThanOrEqual(Math.min(width, most));
        expect(size.height).toBeLessThanOrEqual(Math.min(height, most));
        expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
