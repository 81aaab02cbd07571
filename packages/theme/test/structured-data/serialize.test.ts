import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { serializeStructuredData } from '../../src/structured-data/serialize.ts';

describe('JSON-LD in a page', () => {
  test('holds all things in one graph', () => {
    expect(JSON.parse(serializeStructuredData([{ '@type': 'Thing', name: 'a' }, undefined]))).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: 'a' }],
    });
  });

  test('no text can leave the script element, and none is changed', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--', ']]>', '\u2028', '&lt;', '\ud800'),
    );
    fc.assert(
      fc.property(text, (name) => {
        const json = serializeStructuredData([{ '@type': 'Thing', name }]);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)['@graph'][0].name).toBe(name);
      }),
    );
  });
});
