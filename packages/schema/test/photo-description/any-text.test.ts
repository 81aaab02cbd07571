import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePhotoDescription, longestDescription } from '../../src/index.ts';
import { caseSets, type LabelledCase } from '../corpus/cases.ts';

const cases = caseSets.flatMap(({ cases }) => cases);
const isAccepted = ({ description, context }: LabelledCase) => judgePhotoDescription(description, context).ok;
// The few misjudged ones are counted elsewhere.
const good = fc.constantFrom(...cases.filter((one) => one.verdict === 'good' && isAccepted(one)));
const bad = fc.constantFrom(...cases.filter((one) => one.verdict === 'bad' && !isAccepted(one)));
const space = fc.string({ unit: fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u200b', '\ufeff'), maxLength: 20 });
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.string({ unit: 'binary', maxLength: 400 }),
);

describe('judgePhotoDescription, whatever is typed', () => {
  it('answers; a refusal has a reason, and a suggestion that ends in an example', () => {
    const context = fc.record(
      { title: anyText, caption: anyText, fileName: anyText, kind: anyText, otherDescriptions: fc.array(anyText) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyText, context, (text, around) => {
        const judgement = judgePhotoDescription(text, around);
        const advice = judgement.ok ? judgement.warning : judgement;
        if (!advice) return;
        expect(advice.reason).toMatch(/^\p{Lu}.*\.$/su);
        expect(advice.suggestion).toMatch(/^\p{Lu}.* Contoh: .+\.$/su);
      }),
    );
  });

  it('does not mind what cannot be seen', () => {
    fc.assert(
      fc.property(anyText, space, space, (text, before, after) => {
        expect(judgePhotoDescription(before + text + after)).toEqual(judgePhotoDescription(text));
      }),
    );
    fc.assert(
      fc.property(fc.oneof(good, bad), fc.nat(), ({ description, context }, at) => {
        const index = at % (description.length + 1);
        const [high, low] = [description.charCodeAt(index - 1), description.charCodeAt(index)];
        // Between the halves of a character it would make two broken ones.
        if (high >= 0xd800 && high <= 0xdbff && low >= 0xdc00) return;
        const hidden = `${description.slice(0, index)}\u200b${description.slice(index)}`;
        expect(judgePhotoDescription(hidden, context)).toEqual(judgePhotoDescription(description, context));
      }),
    );
  });

  it('refuses what is bad, also with an emoji and in capitals', () => {
    fc.assert(
      fc.property(bad, fc.constantFrom('📸', ' 👍🏽', ' ✨🔥', '🇮🇩'), ({ description, context }, emoji) => {
        expect(judgePhotoDescription(description + emoji, context).ok).toBe(false);
        expect(judgePhotoDescription(emoji + description, context).ok).toBe(false);
        expect(judgePhotoDescription(description.toUpperCase(), context).ok).toBe(false);
      }),
    );
  });

  it('accepts what is good, also without a full stop and in letters of another width', () => {
    fc.assert(
      fc.property(good, space, ({ description, context }, around) => {
        expect(judgePhotoDescription(around + description + around, context).ok).toBe(true);
        expect(judgePhotoDescription(description.replace(/\.$/, ''), context).ok).toBe(true);
        expect(judgePhotoDescription(description.replaceAll('a', 'ａ'), context).ok).toBe(true);
      }),
    );
  });

  it('gets to the end of hostile texts', () => {
    const pieces = ['a', '1.', '"', '<a', 'sawah ', '#a', '_-', '\u200b', ' ', '(', 'aA', '1a', '[', 'ab'];
    for (const piece of pieces) {
      for (const length of [longestDescription / piece.length, 200_000]) {
        const text = piece.repeat(length);
        const all = { title: text, caption: text, fileName: text, otherDescriptions: [text] };
        expect(judgePhotoDescription(text, all).ok).toBe(false);
        const around = { title: text, caption: text, otherDescriptions: [text] };
        expect(judgePhotoDescription('Nelayan menebar jala', around)).toHaveProperty('ok');
      }
    }
  });
});
