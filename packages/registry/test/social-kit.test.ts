import { expect, test } from 'vitest';
import { hasSocialKit, socialKitDays } from '../src/index.ts';

test('an entry has a social kit for so many days after its last change, the first day counted', () => {
  expect(hasSocialKit('2026-11-25', '2026-11-25', 1)).toBe(true);
  expect(hasSocialKit('2026-11-24', '2026-11-25', 1)).toBe(false);
  expect(hasSocialKit('2026-10-27', '2026-11-25', 30)).toBe(true);
  expect(hasSocialKit('2026-10-26', '2026-11-25', 30)).toBe(false);
});

test('the days are those of `kabupaten.yaml`, or thirty', () => {
  expect(socialKitDays({ socialKitDays: 7 })).toBe(7);
  expect(socialKitDays({ socialKitDays: undefined })).toBe(30);
});
