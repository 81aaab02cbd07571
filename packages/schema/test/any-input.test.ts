import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentTypes,
  isBesideEntry,
  judgePhotoDescription,
  longestDescription,
  parseEntry,
  parseFields,
  text,
  typeNames,
} from '../src/index.ts';
import { fullExamples } from './examples.ts';

/** Frontmatter of the right shape in which some values are anything at all. */
const spoiled = fc.constantFrom(...typeNames).chain((name) => {
  const keys = Object.keys(contentTypes[name].fields);
  const changes = fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.anything());
  return fc.record({ name: fc.constant(name), changes });
});

describe('whatever is typed', () => {
  it('parseEntry answers and never throws, with a sentence and a mend for every problem', () => {
    fc.assert(
      fc.property(spoiled, ({ name, changes }) => {
        const result = parseEntry(contentTypes[name], { ...fullExamples[name], ...changes });
        for (const { message, help } of result.ok ? [] : result.problems) {
          expect(message).not.toBe('');
          expect(help).not.toBe('');
        }
      }),
    );
  });

  it('parseEntry answers on any JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...typeNames), fc.jsonValue(), (name, value) => {
        expect(parseEntry(contentTypes[name], value).ok).toBe(false);
      }),
    );
  });

  it('a web address is http or https, never a scheme that runs code', () => {
    const fields = { url: text({ label: 'Alamat', hint: 'Contoh.', format: 'url' }) };
    const schemes = fc.constantFrom(
      'javascript:',
      'JaVaScript:',
      ' data:',
      'vbscript:',
      'file://',
      '//',
      'http:',
      'java\tscript:',
    );
    fc.assert(
      fc.property(schemes, fc.oneof(fc.webUrl(), fc.string()), (scheme, rest) => {
        const result = parseFields(fields, { url: scheme + rest });
        if (result.ok) expect(result.value.url).toMatch(/^https?:/i);
      }),
    );
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(parseFields(fields, { url }).ok).toBe(true);
      }),
    );
  });

  it('a file beside an entry is one plain name', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        if (isBesideEntry(path)) expect(path.replace(/^\.\//, '')).not.toMatch(/[/\\:%\s]|^\./);
      }),
    );
    for (const path of [
      '../a.jpg',
      './../a.jpg',
      '/a.jpg',
      'a/b.jpg',
      'C:\\a.jpg',
      '.htaccess',
      'a.jpg?x',
      'a%2f.jpg',
      '',
    ])
      expect(isBesideEntry(path), path).toBe(false);
  });

  it('judgePhotoDescription answers, the same with or without surrounding space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (description) => {
        expect(judgePhotoDescription(`  ${description}\n`)).toEqual(judgePhotoDescription(description));
      }),
    );
  });

  it('judgePhotoDescription refuses what is too long, however long', () => {
    for (const length of [longestDescription + 1, 1_000_000]) {
      expect(judgePhotoDescription('sawah '.repeat(length)).ok).toBe(false);
    }
  });
});
