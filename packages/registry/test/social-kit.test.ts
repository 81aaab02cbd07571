import { expect, test } from 'vitest';
import { hasSocialKit, socialKitDays } from '../src/index.ts';

test('news has a social kit for so many days after its last change, the first day counted', () => {
  const hasKit = (changed: string, days: number) =>
    hasSocialKit({ type: 'berita', changed, wanted: false }, '2026-11-25', days);
  expect(hasKit('2026-11-25', 1)).toBe(true);
  expect(hasKit('2026-11-24', 1)).toBe(false);
  expect(hasKit('2026-10-27', 30)).toBe(true);
  expect(hasKit('2026-10-26', 30)).toBe(false);
});

test('old news has one when its operators want it, and a clarification always', () => {
  const old = { changed: '2021-04-15', wanted: false };
  expect(hasSocialKit({ ...old, type: 'berita', wanted: true }, '2026-11-25', 30)).toBe(true);
  expect(hasSocialKit({ ...old, type: 'klarifikasi' }, '2026-11-25', 30)).toBe(true);
});

test('the days are those of `kabupaten.yaml`, or thirty', () => {
  expect(socialKitDays({ socialKitDays: 7 })).toBe(7);
  expect(socialKitDays({ socialKitDays: undefined })).toBe(30);
});
