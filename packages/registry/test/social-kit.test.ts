import { expect, test } from 'vitest';
import { hasSocialKit, socialKitDays } from '../src/index.ts';

test('an entry has a social kit for so many days after its last change, the first day counted', () => {
  const hasKit = (changed: string, days: number) => hasSocialKit({ changed, wanted: false }, '2026-11-25', days);
  expect(hasKit('2026-11-25', 1)).toBe(true);
  expect(hasKit('2026-11-24', 1)).toBe(false);
  expect(hasKit('2026-10-27', 30)).toBe(true);
  expect(hasKit('2026-10-26', 30)).toBe(false);
});

test('an old entry has one when its operators want it', () => {
  expect(hasSocialKit({ changed: '2021-04-15', wanted: true }, '2026-11-25', 30)).toBe(true);
});

test('the days are those of `kabupaten.yaml`, or thirty', () => {
  expect(socialKitDays({ socialKitDays: 7 })).toBe(7);
  expect(socialKitDays({ socialKitDays: undefined })).toBe(30);
});
