import { describe, expect, it } from 'vitest';
import { caseSets } from '../corpus/cases.ts';
import { measure, rates } from '../corpus/measure.ts';

describe.each(caseSets)('photo descriptions: $name', (set) => {
  const confusion = measure(set);
  const { badRefused, goodRefused } = rates(confusion);

  it('has enough cases of both kinds to mean something', () => {
    expect(confusion.badRefused.length + confusion.badAccepted.length).toBeGreaterThan(40);
    expect(confusion.goodRefused.length + confusion.goodAccepted.length).toBeGreaterThan(30);
  });

  it('refuses nearly all of the bad', () => {
    expect(badRefused, JSON.stringify(confusion.badAccepted)).toBeGreaterThanOrEqual(set.limits.leastBadRefused);
  });

  it('refuses nearly none of the good', () => {
    expect(goodRefused, JSON.stringify(confusion.goodRefused)).toBeLessThanOrEqual(set.limits.mostGoodRefused);
  });

  it('warns of the poor', () => {
    expect(confusion.poorUnwarned).toEqual([]);
  });
});

describe('the labelled cases', () => {
  const all = caseSets.flatMap(({ cases }) => cases);

  it('are told once', () => {
    const keys = all.map(({ description, context }) => JSON.stringify([description, context]));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
