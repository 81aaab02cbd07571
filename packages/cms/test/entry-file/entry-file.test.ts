import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readYaml } from '@opd/registry/yaml';
import { contentTypes, isTypeName } from '@opd/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntryFile, UnreadableEntry } from '../../src/entry-file/read.ts';
import { writeEntryFile } from '../../src/entry-file/write.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const files = globSync('content/*/*/*/index.mdx', { cwd: root });
const { berita, agenda } = contentTypes;

describe('every entry of this repository', () => {
  test('is there', () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test.each(files)('%s opens and is stored as it was', (file) => {
    const type = contentTypes[requireType(file)];
    const text = readFileSync(`${root}${file}`, 'utf8');
    const again = writeEntryFile(readEntryFile(text, type), type);
    expect(withoutFalse(frontmatter(again))).toEqual(withoutFalse(frontmatter(text)));
    // What was stored once is stored in the same bytes from then on, so that opening and saving changes nothing.
    expect(writeEntryFile(readEntryFile(again, type), type)).toBe(again);
  });
});

describe('a stored entry', () => {
  test('has its fields in the order of the form, nothing empty, and files beside it', () => {
    const data = {
      body: 'Isi.',
      published: '2026-11-24',
      draft: false,
      example: true,
      topics: ['kesehatan', 'pendidikan'],
      title: ' Judul  ',
      cover: { kind: 'proses', alt: 'Dua kader menimbang balita', src: 'timbang.webp', people: [], relevance: '' },
      output: { what: '', amount: null },
    };
    expect(writeEntryFile(data, berita)).toBe(`---
title: Judul
topics: [kesehatan, pendidikan]
cover:
  src: ./timbang.webp
  alt: Dua kader menimbang balita
  kind: proses
published: 2026-11-24
example: true
---

Isi.
`);
  });

  test('keeps what the form does not know', () => {
    expect(writeEntryFile({ title: 'Judul', lama: { nomor: 7 } }, berita)).toContain('lama:\n  nomor: 7');
  });

  test('reads back what was written, whatever was typed into a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { title } = readEntryFile(writeEntryFile({ title: typed, body: '' }, berita), berita);
        const { title: again } = readEntryFile(writeEntryFile({ title, body: '' }, berita), berita);
        expect(again).toBe(title);
      }),
    );
  });

  test.each(['2026-11-24', 'yes', 'null', '012', '- a', '# b', 'a: b', '"', "'", '---', '*x', '&y', '1_000', '.5'])(
    'keeps %j as text',
    (typed) => {
      expect(readEntryFile(writeEntryFile({ title: typed, body: '' }, berita), berita).title).toBe(typed);
    },
  );

  test('keeps moments as they were chosen', () => {
    const text = writeEntryFile({ startsAt: '2026-12-01T09:00', body: '' }, agenda);
    expect(text).toContain('startsAt: 2026-12-01T09:00\n');
  });
});

test.each(['Tanpa isian', '---\ntitle: [\n---\n', '---\ntitle: x\n'])(
  '%j cannot be opened, and why is said',
  (text) => {
    expect(() => readEntryFile(text, berita)).toThrow(UnreadableEntry);
  },
);

function requireType(file: string): keyof typeof contentTypes {
  const name = file.split('/')[2] ?? '';
  if (!isTypeName(name)) throw new Error(`${file} is of no type.`);
  return name;
}

function frontmatter(text: string): unknown {
  return readYaml(text.split(/^---$/m)[1] ?? '').value;
}

/** An unticked box and an absent one are the same. */
function withoutFalse(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, member: unknown) => (member === false ? undefined : member)));
}
