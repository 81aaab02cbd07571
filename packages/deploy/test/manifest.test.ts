import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isReleasePath,
  type Manifest,
  parseManifest,
  releaseId,
  renderManifest,
  servedFiles,
} from '../src/release/manifest.ts';
import { parseReleaseName, renderReleaseName } from '../src/release/release-name.ts';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const path = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))
  .filter(isReleasePath);
const manifest: fc.Arbitrary<Manifest> = fc.array(fc.tuple(path, hash)).map((entries) => new Map(entries));

describe('a manifest', () => {
  test('is read as it was written, and has the same name whatever the order of its files', () => {
    fc.assert(
      fc.property(manifest, (files) => {
        expect(new Map(parseManifest(renderManifest(files)))).toEqual(files);
        expect(releaseId(new Map([...files].reverse()))).toBe(releaseId(files));
      }),
    );
  });

  test('may name what only Unicode calls a line break', () => {
    const files = new Map([['files/a\u2028b.pdf', 'a'.repeat(64)]]);
    expect(new Map(parseManifest(renderManifest(files)))).toEqual(files);
  });

  test('has another name when one file is another', () => {
    fc.assert(
      fc.property(manifest, path, hash, hash, (files, changed, one, other) => {
        fc.pre(one !== other);
        const withHash = (value: string) => releaseId(new Map([...files, [changed, value]]));
        expect(withHash(one)).not.toBe(withHash(other));
      }),
    );
  });

  test('names only paths that stay below the release', () => {
    const wrong = [
      '',
      '/etc/passwd',
      '../x',
      'a/../b',
      'a//b',
      './a',
      'a/',
      'a\nb',
      'a\\b',
      'a\u0000',
      `${'x'.repeat(256)}`,
    ];
    for (const one of wrong) expect([one, isReleasePath(one)]).toEqual([one, false]);
    expect(isReleasePath('files/berita/2026 - é.pdf')).toBe(true);
  });

  test('with a line that is no checksum, or a file twice, is refused by its line', () => {
    const sum = 'a'.repeat(64);
    for (const text of [`${sum} files/a\n`, `${sum}  ../a\n`, `${sum}  a\n${sum}  a\n`, 'slot gacor'])
      expect(() => parseManifest(text)).toThrow(/^Line [12] of SHA256SUMS/);
  });

  test('lists what is served apart from what lies beside it', () => {
    const files = new Map([
      ['files/index.html', 'a'],
      ['nginx/moved.map', 'b'],
    ]);
    expect([...servedFiles(files).keys()]).toEqual(['index.html']);
  });
});

describe('the name of a release', () => {
  test('is read as it was written, and sorts by its number', () => {
    fc.assert(
      fc.property(fc.nat(999_998), fc.stringMatching(/^[0-9a-f]{16}$/), (number, id) => {
        expect(parseReleaseName(renderReleaseName({ number, id }))).toEqual({ number, id });
        expect(renderReleaseName({ number, id }) < renderReleaseName({ number: number + 1, id: '0'.repeat(16) })).toBe(
          true,
        );
      }),
    );
  });
});
