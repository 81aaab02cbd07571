import { contentTypes } from '@opd/schema';
import { describe, expect, it } from 'vitest';
import { findEnglish } from '../../src/locale/english.ts';
import { upstream } from './upstream.ts';

/** Phrases of Decap without an English word: names, words that Indonesian shares, and placeholders alone. */
const unrecognised = [
  'Status: %{status}',
  'Markdown',
  '%{date}',
  '%{date} by %{author}',
  'by %{author}',
  '%{details}',
  '＋ %{collectionLabel}',
  'MMMM D',
  'Media',
];

describe('findEnglish', () => {
  it('recognises every English phrase of Decap', () => {
    const phrases = [...upstream.values()].filter((phrase) => !unrecognised.includes(phrase));
    const found = findEnglish(phrases);
    expect(phrases.filter((phrase) => !found.includes(phrase))).toEqual([]);
  });

  it('leaves names, addresses, files and placeholders alone', () => {
    const texts = [
      'Unduh CSV',
      'Tautan ke PDF di GitHub',
      'URL',
      'Markdown',
      'Decap CMS',
      'CC BY 4.0',
      'https://contoh.go.id/download/new-file',
      'open@contoh.go.id',
      'contoh.go.id/open/data',
      'foto-new-file.jpg',
      '%{file} dan {{title}}',
      '2026-11-24',
      '＋',
      '',
    ];
    expect(findEnglish(texts)).toEqual([]);
  });

  it('returns whole texts, in their order', () => {
    expect(findEnglish(['Save', 'Simpan', 'Loading…', 'NOT FOUND', 'Don’t', 'Berkas “open”'])).toEqual([
      'Save',
      'Loading…',
      'NOT FOUND',
      'Don’t',
      'Berkas “open”',
    ]);
  });

  it('takes no text of the schema for English', () => {
    expect(findEnglish(textsOf(contentTypes))).toEqual([]);
  });
});

/** Every label and hint inside a value, however deep. */
function textsOf(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' && /^(?:label|labelSingular|hint|description)$/.test(key)
      ? [inner]
      : textsOf(inner, seen),
  );
}
