import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestTo } from '../src/index.ts';

describe('closestTo', () => {
  it.each([
    ['sumary', 'summary'],
    ['Title', 'title'],
    ['tilte', 'title'],
    ['publshed', 'published'],
    ['tagline', undefined],
    ['', undefined],
  ])('takes %j for %j', (word, meant) => {
    expect(closestTo(word, ['title', 'summary', 'published'])).toBe(meant);
  });

  it('takes a known word for itself, and answers on any text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, others) => {
        const answer = closestTo(word, [...others, 'title']);
        expect(answer === undefined || [...others, 'title'].includes(answer)).toBe(true);
        expect(closestTo('title', [...others, 'title'])?.toLowerCase()).toBe('title');
      }),
    );
  });
});
