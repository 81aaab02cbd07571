import { expect, test } from 'vitest';
import { forgetGathered, gather, gatheredOf } from '../src/gathered-entries.ts';

test('what is gathered of a type takes the place of an earlier build, and is let go', () => {
  gather('berita', { entries: [{ id: 'dinkes/lama', data: {} }] });
  gather('berita', { entries: [{ id: 'dinkes/baru', data: {} }] });
  gather('agenda', { texts: new Map([['rapat', 'Rapat.']]) });
  expect(gatheredOf('berita')).toEqual({ entries: [{ id: 'dinkes/baru', data: {} }] });
  expect(gatheredOf('agenda').texts?.get('rapat')).toBe('Rapat.');
  expect(gatheredOf('layanan')).toEqual({});
  forgetGathered();
  expect(gatheredOf('berita')).toEqual({});
});
