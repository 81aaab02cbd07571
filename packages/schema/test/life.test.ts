import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentTypes, isShown, lifeOf, parseEntry, startOf, turningPoints, typeNames } from '../src/index.ts';
import { fullExamples } from './examples.ts';

const life = { draft: false, published: '2026-04-15' };

describe('the life of an entry', () => {
  it.each([
    ['2026-04-14T23:59', false],
    ['2026-04-15T00:00', true],
    ['2030-01-01T00:00', true],
  ])('with a day alone begins at midnight: %s %s', (moment, shown) => {
    expect(isShown(life, moment)).toBe(shown);
  });

  it.each([
    ['2026-04-15T00:00', false],
    ['2026-04-15T07:59', false],
    ['2026-04-15T08:00', true],
    ['2026-04-17T16:29', true],
    ['2026-04-17T16:30', false],
    ['2026-04-18T00:00', false],
  ])('with hours begins with the first and is over at the second: %s %s', (moment, shown) => {
    expect(isShown({ ...life, publishAt: '2026-04-15T08:00', until: '2026-04-17T16:30' }, moment)).toBe(shown);
  });

  it('of a draft never begins', () => {
    expect(isShown({ ...life, draft: true }, '2030-01-01T00:00')).toBe(false);
    expect(turningPoints({ ...life, draft: true, until: '2026-05-01T00:00' })).toEqual([]);
  });

  it('turns only at its turning points: between two of them nothing comes or goes', () => {
    const moment = fc
      .date({ min: new Date('2026-01-01T00:00Z'), max: new Date('2027-12-31T23:59Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 16));
    const anyLife = fc.record({
      draft: fc.boolean(),
      published: moment.map((at) => at.slice(0, 10)),
      publishAt: fc.option(moment, { nil: undefined }),
      until: fc.option(moment, { nil: undefined }),
    });
    fc.assert(
      fc.property(anyLife, moment, moment, (entry, a, b) => {
        const [from = '', to = ''] = [a, b].sort();
        const turned = turningPoints(entry).some((at) => from < at && at <= to);
        if (!turned) expect(isShown(entry, from)).toBe(isShown(entry, to));
      }),
    );
  });

  it('is read from any frontmatter, and is nothing without a day', () => {
    expect(lifeOf({ published: '2026-04-15', publishAt: '', until: null, title: 'x' })).toEqual({
      ...life,
      publishAt: undefined,
      until: undefined,
    });
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const found = lifeOf(value);
        if (found) expect(startOf(found)).not.toBe('');
      }),
    );
  });
});

describe.each(typeNames)('an entry of type %s', (name) => {
  const problemsOf = (change: Record<string, unknown>) => {
    const result = parseEntry(contentTypes[name], { ...fullExamples[name], ...change });
    return result.ok ? [] : result.problems.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };

  it('may have an hour at which it appears, and one at which it goes', () => {
    expect(problemsOf({ publishAt: '2026-04-15T08:00', until: '2031-05-15T08:00' })).toEqual([]);
  });

  it('appears on the day that its page names', () => {
    expect(problemsOf({ publishAt: '2026-04-16T08:00' })).toEqual([
      'publishAt: Isian "Jam terbit" (2026-04-16T08:00) bukan pada "Tanggal terbit" (2026-04-15).',
    ]);
  });

  it('is not over before it appears', () => {
    for (const until of ['2026-04-15T08:00', '2026-04-01T00:00'])
      expect(problemsOf({ publishAt: '2026-04-15T08:00', until }).join()).toContain('until: Isian "Tampil sampai"');
  });
});

it('an announcement stays up as long as it is in force', () => {
  const example = { ...fullExamples.pengumuman, validUntil: '2026-04-30' };
  const until = (moment: string) => parseEntry(contentTypes.pengumuman, { ...example, until: moment }).ok;
  expect(until('2026-04-30T23:59')).toBe(false);
  expect(until('2026-05-01T00:00')).toBe(true);
});
