import { contentTypes } from '@opd/schema';
import { describe, expect, test } from 'vitest';
import { NotEditable } from '../../src/body/not-editable.ts';
import { readEntryFile, UnreadableEntry } from '../../src/entry-file/read.ts';
import { writeEntryFile } from '../../src/entry-file/write.ts';

const { berita, dataset, layanan } = contentTypes;

describe('a file that would lose something is not opened', () => {
  test('when a comment stands among its fields', () => {
    const read = () => readEntryFile('---\ntitle: Judul\n# catatan\n---\n', berita);
    expect(read).toThrow(NotEditable);
    expect(read).toThrow('Tulisan ini memuat catatan (#) di antara isian pada baris 3');
  });

  test('when its text holds code, told by the line of the file', () => {
    expect(() => readEntryFile('---\ntitle: Judul\n---\n\nTeks {1}\n', berita)).toThrow('pada baris 5');
  });

  test('when a field is written twice, with how to mend it', () => {
    const read = () => readEntryFile('---\ntitle: Judul\ntitle: Lain\n---\n', berita);
    expect(read).toThrow(UnreadableEntry);
    expect(read).toThrow(
      'Isian tulisan ini tidak dapat dibaca pada baris 3. Isian ditulis dua kali. Hapus salah satu.',
    );
  });
});

describe('a file of Windows', () => {
  test('opens as any other', () => {
    expect(readEntryFile('\uFEFF---\r\ntitle: "Judul #1"\r\n---\r\n\r\nIsi **tebal**.\r\n', berita)).toEqual({
      title: 'Judul #1',
      body: 'Isi **tebal**.',
    });
  });
});

describe('values', () => {
  test('of numbers and boxes are numbers and boxes', () => {
    const fees = [
      { label: 'Umum', amount: '0' },
      { label: '', amount: '' },
    ];
    expect(writeEntryFile({ online: false, fees }, layanan)).toBe('---\nfees:\n  - label: Umum\n    amount: 0\n---\n');
  });

  test('of codes are quoted, since `35.22` would be a number', () => {
    expect(writeEntryFile({ regionCode: '35.22.11' }, dataset)).toBe('---\nregionCode: "35.22.11"\n---\n');
  });

  test('of several lines keep them, without what nobody sees', () => {
    expect(writeEntryFile({ summary: ' Satu\u200b \r\nDua ', title: 'A\nB' }, berita)).toBe(
      '---\ntitle: A B\nsummary: |-\n  Satu\n  Dua\n---\n',
    );
  });

  test('that name files get a dot, and addresses do not', () => {
    const documents = [
      { title: 'A', file: 'a.pdf' },
      { title: 'B', file: './b.pdf' },
      { title: 'C', file: 'https://x.id/c.pdf' },
    ];
    const text = writeEntryFile({ documents }, berita);
    expect(text.match(/file: .*/g)).toEqual(['file: ./a.pdf', 'file: ./b.pdf', 'file: https://x.id/c.pdf']);
    expect(readEntryFile(text, berita).documents).toMatchObject([{ file: 'a.pdf' }, { file: 'b.pdf' }, {}]);
  });

  test('of no field stay as they are, behind the others', () => {
    expect(writeEntryFile({ lama: false, kosong: '', title: 'Judul' }, berita)).toBe(
      '---\ntitle: Judul\nlama: false\nkosong: ""\n---\n',
    );
  });
});
