import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readSimpleYaml } from '../src/simple-yaml.ts';
import { readAnyYaml } from '../src/yaml-document.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Every way into a value, and some that lead nowhere. */
function* pathsOf(value: unknown, path: readonly (string | number)[] = []): Generator<readonly (string | number)[]> {
  yield path;
  yield [...path, 'none'];
  yield [...path, 0, 'none'];
  if (typeof value !== 'object' || value === null) return;
  const children: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, inner] of children) yield* pathsOf(inner, [...path, key]);
}

/** Tells whether the text was simple; then both readers must agree on everything. */
function agree(text: string, firstLine = 2): boolean {
  const simple = readSimpleYaml(text, firstLine);
  if (!simple) return false;
  const full = readAnyYaml(text, firstLine);
  expect(full.mistakes, text).toEqual([]);
  expect(simple.value, text).toStrictEqual(full.value);
  for (const path of pathsOf(full.value))
    expect(simple.placeOf(path), `${text}\n${path.join()}`).toEqual(full.placeOf(path));
  return true;
}

function often(usual: readonly string[], rare: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  );
}

const oddKey = fc.constantFrom('null', 'no', 'true', 'Y', '1', 'a b', '"a"', '?', '', 'a', 'b');

/** Pieces of which frontmatter is made, and what is easily taken for them. */
const line = fc
  .tuple(
    often(['', '  ', '  - ', '- ', '    ', '    - '], [' ', '-', '- - ', '   ']),
    fc.oneof({ weight: 30, arbitrary: fc.stringMatching(/^[a-z]{1,3}[0-9]?$/) }, { weight: 1, arbitrary: oddKey }),
    often([': ', ': ', ': ', ':'], [':  ', ' : ', '', ' #', ':x']),
    fc.oneof(
      often(
        [
          '',
          'teks',
          'dua kata',
          '[a, b c, d]',
          '(0353) 12',
          '4.2',
          '12 34',
          '"kutip: ini"',
          "'satu'",
          '12',
          'true',
          '2026-04-15',
          './foto.webp',
        ],
        ['x: y'],
      ),
      often(['', 'teks', 'dua kata', '3 orang', 'true', 'a:b', 'a#b'], ['x #y']),
      fc.constantFrom(
        '',
        '',
        'teks',
        'dua kata',
        '"kutip: ini"',
        "'satu'",
        '[a, b]',
        '[a,b]',
        '[a, 1]',
        '[]',
        '[no, a]',
      ),
      fc.constantFrom(
        '2026-04-15',
        '2026-04-15T08:00:00+07:00',
        '2026-04-15 08:00',
        '12',
        '0',
        '012',
        '1e3',
        '0x1f',
        '-1',
      ),
      fc.constantFrom(
        '1_000',
        '12:30',
        '3 orang',
        '3 e',
        '1.5',
        './foto.webp',
        '.5',
        '.inf',
        'true',
        'False',
        'null',
        '~',
      ),
      fc.constantFrom(
        'a: b',
        'a:b',
        'a:',
        'a #b',
        'a#b',
        '# b',
        '*a',
        '&a b',
        '!a',
        '|',
        '>-',
        '{ a: b }',
        '@a',
        '`a',
        '%a',
      ),
      fc.constantFrom(
        '"a\\n"',
        '"a',
        "'it''s'",
        '- a',
        'é',
        'a\u00a0b',
        'a\u2028b',
        'a\tb',
        'a ',
        '---',
        '...',
        '=',
        '<<',
        ', a',
      ),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''));

describe('readSimpleYaml', () => {
  it('reads what the full parser reads, at the same places', () => {
    let simple = 0;
    const text = fc.array(line, { maxLength: 7 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, (yaml) => {
        if (agree(yaml)) simple += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(simple).toBeGreaterThan(100);
  });

  it('reads what programs write', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const leaf = fc.oneof(
      fc.stringMatching(/^[A-Za-z][a-z ]{0,8}[a-z]$/),
      fc.nat(),
      fc.boolean(),
      fc.constant(null),
      fc.string(),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(key, tree, { minKeys: 1, maxKeys: 4 }),
        (value) => void agree(stringify(value).trimEnd()),
      ),
      { numRuns: 2000 },
    );
  });

  it('reads the frontmatter of nearly all entries of this repository', async () => {
    let simple = 0;
    let entries = 0;
    for await (const file of glob('content/*/*/*/index.mdx', { cwd: repository })) {
      const [, frontmatter = ''] = readFileSync(`${repository}/${file}`, 'utf8').split(/^---$/m);
      entries += 1;
      if (agree(frontmatter.slice(1, -1))) simple += 1;
    }
    expect(simple / entries).toBeGreaterThan(0.95);
  });
});
