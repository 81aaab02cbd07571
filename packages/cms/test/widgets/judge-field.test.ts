import { describe, expect, test } from 'vitest';
import { judgeField } from '../../src/widgets/judge-field.ts';
import { isBlank } from '../../src/widgets/plain-value.ts';

describe('a field is judged by the schema, in its words', () => {
  test.each([
    ['berita.title', 'Kader posyandu belajar menimbang'],
    ['berita.topics', ['kesehatan']],
    ['berita.sources.url', 'https://www.lapor.go.id/'],
    ['agenda.startsAt', '2026-12-01T09:00'],
    ['agenda.contact.phone', '(0353) 881826'],
    ['Video.url', 'https://www.youtube.com/watch?v=contoh'],
  ])('%s may be %j', (path, value) => {
    expect(judgeField(path, value)).toEqual({ error: false });
  });

  test.each([
    ['berita.title', 'Kab', 'terlalu singkat'],
    ['berita.sources.url', 'javascript:alert(1)', 'bentuknya tidak benar'],
    ['berita.topics', ['kesehatan', 'pendidikan', 'pertanian', 'sosial'], 'terlalu banyak'],
    ['agenda.startsAt', '2026-12-01', 'bukan tanggal dan jam'],
    ['Tabel.file', 'tabel.exe', 'bukan berkas yang boleh diunggah'],
  ])('%s may not be %j', (path, value, message) => {
    expect(judgeField(path, value)).toMatchObject({ error: { message: expect.stringContaining(message) } });
  });

  test('an empty field is left to Decap, which knows whether it is required', () => {
    for (const value of [undefined, null, '', []]) expect(judgeField('berita.title', value)).toEqual({ error: false });
  });

  test('a field that the schema does not know is a mistake of ours', () => {
    expect(() => judgeField('berita.tidakAda', 'x')).toThrow('berita.tidakAda');
  });
});

test('a group is blank when nothing in it was filled in, however deep', () => {
  expect(isBlank({ src: '', people: [], kind: null, decorative: false, more: { a: [''] } })).toBe(true);
  expect(isBlank({ src: '', people: ['Camat'] })).toBe(false);
  expect(isBlank({ toJS: () => ({ a: '' }) })).toBe(true);
});
