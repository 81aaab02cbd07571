import { describe, expect, it } from 'vitest';
import { contentTypes, lastChangeOf, lastReviewOf, reviewDueOn } from '../src/index.ts';

const published = '2026-01-31';

describe('the last change of an entry', () => {
  it.each([
    [{ published }, '2026-01-31'],
    [{ published, updated: '2026-02-10' }, '2026-02-10'],
    [{ published, updated: '2026-02-10', corrections: [{ date: '2026-03-01' }] }, '2026-03-01'],
    [{ published, lastUpdated: '2026-06-30' }, '2026-06-30'],
    [{ published, reviewed: '2026-07-01' }, '2026-01-31'],
  ])('%j', (entry, day) => {
    expect(lastChangeOf(entry)).toBe(day);
  });
});

describe('the next review of an entry', () => {
  it.each([
    ['comes a year after a service was published', { published }, '2027-01-31'],
    ['is put off by a change', { published, updated: '2026-02-10' }, '2027-02-10'],
    ['is put off by a review that changed nothing', { published, reviewed: '2026-07-01' }, '2027-07-01'],
    ['comes on the day that its operator set', { published, reviewBy: '2026-06-30' }, '2026-06-30'],
    [
      'stays on that day when the text is changed before',
      { published, updated: '2026-05-01', reviewBy: '2026-06-30' },
      '2026-06-30',
    ],
    [
      'follows the type again once that day has been met',
      { published, reviewed: '2026-06-30', reviewBy: '2026-06-30' },
      '2027-06-30',
    ],
    ['of the 29th of February is on the 28th', { published: '2028-02-29' }, '2029-02-28'],
  ])('%s', (_what, entry, day) => {
    expect(reviewDueOn(contentTypes.layanan, entry)).toBe(day);
  });

  it('does not come for the record of a day, unless its operator wants it', () => {
    expect(reviewDueOn(contentTypes.berita, { published })).toBeUndefined();
    expect(reviewDueOn(contentTypes.berita, { published, reviewBy: '2026-06-30' })).toBe('2026-06-30');
  });

  it('is reckoned from the last time that somebody answered for the text', () => {
    expect(lastReviewOf({ published, updated: '2026-03-01', reviewed: '2026-02-01' })).toBe('2026-03-01');
  });
});
