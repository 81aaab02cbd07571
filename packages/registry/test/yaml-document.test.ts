import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../src/index.ts';

const text = `title: Judul
photos:
  - src: ./a.webp
    alt: Satu
  - src: ./b.webp
`;

describe('readYaml', () => {
  it('keeps dates as they are written', () => {
    expect(readYaml('published: 2026-04-15').value).toEqual({ published: '2026-04-15' });
  });

  it('reads the words of YAML 1.1 as words: the answer "no" is text', () => {
    expect(readYaml('jawaban: no\nwaktu: 12:30').value).toEqual({ jawaban: 'no', waktu: '12:30' });
  });

  it('points at the key of a value', () => {
    const { placeOf } = readYaml(text);
    expect(placeOf(['title'])).toEqual({ line: 1, column: 1 });
    expect(placeOf(['photos'])).toEqual({ line: 2, column: 1 });
    expect(placeOf(['photos', 0, 'alt'])).toEqual({ line: 4, column: 5 });
  });

  it('points at the nearest parent of what is not written', () => {
    const { placeOf } = readYaml(text);
    expect(placeOf(['photos', 1, 'alt'])).toEqual({ line: 5, column: 5 });
    expect(placeOf(['photos', 9])).toEqual({ line: 2, column: 1 });
    expect(placeOf(['summary'])).toEqual({ line: 1, column: 1 });
    expect(placeOf(['title', 'x', 0])).toEqual({ line: 1, column: 1 });
  });

  it('counts lines from where the text stands in its file', () => {
    expect(readYaml(text, 2).placeOf(['photos', 0, 'alt'])).toEqual({ line: 5, column: 5 });
    expect(readYaml('a: [', 2).mistakes[0]?.line).toBe(2);
  });

  it('finds its place in files with Windows line ends', () => {
    expect(readYaml(text.replaceAll('\n', '\r\n')).placeOf(['photos', 0, 'alt'])).toEqual({ line: 4, column: 5 });
  });

  it.each([
    ['a: 1\na: 2', 2, 'Isian ditulis dua kali.'],
    ['a:\n\tb: 1', 2, 'Baris ini dimulai dengan tab.'],
    ['a: "b', 1, 'Ada tanda yang kurang, biasanya tanda kutip penutup atau titik dua.'],
    ['a: 1\nb: "c\nd: 2\n', 2, 'Ada tanda yang kurang, biasanya tanda kutip penutup atau titik dua.'],
    ['judul: satu: dua', 1, 'Susunan baris tidak dapat dibaca.'],
  ])('says in Indonesian what is wrong with %j', (yaml, line, message) => {
    const { mistakes, value } = readYaml(yaml);
    expect(value).toBeUndefined();
    expect(mistakes).toContainEqual({ line, column: expect.any(Number), message, help: expect.stringMatching(/\.$/) });
  });

  it.each([
    ['title: ok\nsummary: *penting* sekali', 'Isian dimulai dengan tanda *, yang punya arti khusus.'],
    ['a: &x 1\nb: *x', 'Isian dimulai dengan tanda *, yang punya arti khusus.'],
    ['a: 1\nb: !penting baca', 'Isian dimulai dengan tanda !, yang punya arti khusus.'],
  ])('refuses %j, in which YAML sees more than text', (yaml, message) => {
    const { mistakes, value } = readYaml(yaml);
    expect(value).toBeUndefined();
    expect(mistakes).toMatchObject([{ line: 2, message }]);
  });

  it('refuses an alias bomb instead of filling the memory', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    const { value, mistakes } = readYaml(['l0: &l0 x', ...levels].join('\n'));
    expect(value).toBeUndefined();
    expect(mistakes).toHaveLength(9);
  });

  it('never throws, and every place it names is in the file', () => {
    const paths = fc.array(fc.oneof(fc.string(), fc.nat(5)));
    const anyText = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>\'"#\n \t\r%@`,?') }));
    fc.assert(
      fc.property(anyText, paths, (yaml, path) => {
        const { placeOf, mistakes } = readYaml(yaml);
        const lines = yaml.split('\n').length;
        for (const { line, column } of [placeOf(path), ...mistakes]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
        }
      }),
    );
  });

  it('finds the key of every value it has read', () => {
    const key = fc.stringMatching(/^[a-z]{1,8}$/);
    const tree = fc.dictionary(key, fc.oneof(fc.string(), fc.dictionary(key, fc.string(), { minKeys: 1 })), {
      minKeys: 1,
    });
    fc.assert(
      fc.property(tree, (value) => {
        const yaml = stringify(value);
        const lines = yaml.split('\n');
        const { placeOf, value: read } = readYaml(yaml);
        expect(read).toEqual(value);
        for (const [name, inner] of Object.entries(value)) {
          const paths =
            typeof inner === 'string' ? [[name]] : [[name], ...Object.keys(inner).map((below) => [name, below])];
          for (const path of paths) {
            const { line, column } = placeOf(path);
            expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^["']?${path.at(-1)}["']?:`));
          }
        }
      }),
    );
  });
});
