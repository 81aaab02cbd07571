import { expect, test } from 'vitest';
import { forgetGathered, gather, gatheredEntries } from '../src/gathered-entries.ts';

test('what the portal gathers of a type takes the place of an earlier build, and is let go', () => {
  gather('berita', [{ id: 'dinkes/lama', data: {} }]);
  gather('berita', [{ id: 'dinkes/baru', data: {} }]);
  gather('agenda', [{ id: 'dinkes/rapat', data: {} }]);
  expect(gatheredEntries('berita')).toEqual([{ id: 'dinkes/baru', data: {} }]);
  expect(gatheredEntries('layanan')).toEqual([]);
  forgetGathered();
  expect(gatheredEntries('berita')).toEqual([]);
});
