import { describe, expect, test } from 'vitest';
import { achievementOf, type Indicator } from '../../src/format/achievement.ts';

const indicator: Indicator = {
  name: 'Aduan selesai tepat waktu',
  duty: undefined,
  measure: 'persen',
  target: 80,
  realization: 60,
  better: 'naik',
  source: 'Catatan aduan',
  note: undefined,
};

describe('how far a target was reached', () => {
  test('where more is better, the share of the target', () => {
    expect(achievementOf(indicator)).toBe(75);
    expect(achievementOf({ ...indicator, realization: 88 })).toBeCloseTo(110);
  });

  test('where less is better, staying below counts in favour', () => {
    expect(achievementOf({ ...indicator, better: 'turun', target: 10, realization: 8 })).toBe(120);
    expect(achievementOf({ ...indicator, better: 'turun', target: 10, realization: 12 })).toBe(80);
    expect(achievementOf({ ...indicator, better: 'turun', target: 10, realization: 90 })).toBe(0);
  });

  test('no result and a target of zero give no figure', () => {
    expect(achievementOf({ ...indicator, realization: undefined })).toBeUndefined();
    expect(achievementOf({ ...indicator, target: 0 })).toBeUndefined();
  });
});
