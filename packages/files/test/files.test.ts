import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  archiveKind,
  brandsOf,
  decodeText,
  firstBytes,
  groupOfExtension,
  isBomb,
  isPlainText,
  kindOfBrands,
  kindOfSignatures,
  kindOfText,
  lettersOnly,
  listMembers,
} from '../src/index.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('first bytes', () => {
  test('tell what a file is, whatever its name', () => {
    expect(kindOfSignatures(bytes('%PDF-1.7'), firstBytes)).toBe('pdf');
    expect(kindOfSignatures(bytes('\x7fELF\x02'), firstBytes)).toBe('executable');
    expect(kindOfSignatures(bytes('RIFF....WEBPVP8 '), firstBytes)).toBe('webp');
    expect(kindOfSignatures(bytes('Halo'), firstBytes)).toBeUndefined();
  });

  test('that are plain letters count apart, since a text may begin with them', () => {
    expect(kindOfSignatures(bytes('MZ'), firstBytes)).toBeUndefined();
    expect(kindOfSignatures(bytes('MZ'), lettersOnly)).toBe('executable');
  });

  test('of a box name brands', () => {
    expect(brandsOf(bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'))).toEqual(['heic', 'mif1', 'heic']);
    expect(kindOfBrands(['mif1', 'avif'])).toBe('avif');
    expect(kindOfBrands(['qt  '])).toBe('media');
    expect(brandsOf(bytes('ftyp'))).toBeUndefined();
  });
});

test('a text is what would be done with it if it were served or run', () => {
  expect(kindOfText('<?xml version="1.0"?><!-- a --> <svg xmlns="x"/>')).toBe('svg');
  expect(kindOfText('nama,umur\n<?php system(1); ?>')).toBe('script');
  expect(kindOfText('nama\n<script>alert(1)</script>')).toBe('html');
  expect(kindOfText('nama,umur\nSiti,30')).toBe('text');
  expect(isPlainText('tab\tdan baris\n')).toBe(true);
  expect(isPlainText('data\x01')).toBe(false);
  expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x48, 0, 0x61, 0]))).toContain('Ha');
});

describe('an archive', () => {
  const empty = bytes(`PK\x05\x06${'\0'.repeat(18)}`);

  test('is listed from its end, and only as far from it as is asked', () => {
    expect(listMembers(empty)).toEqual([]);
    const long = Uint8Array.from([...empty, ...bytes(' '.repeat(100))]);
    expect(listMembers(long)).toEqual([]);
    expect(listMembers(long, 50)).toBeUndefined();
    expect(listMembers(empty.subarray(0, 20))).toBeUndefined();
  });

  test('is told by the names in it', () => {
    const named = (...names: string[]) => names.map((name) => ({ name, locked: false, size: 1 }));
    expect(archiveKind(empty, named('[Content_Types].xml', 'xl/workbook.xml'))).toBe('xlsx');
    expect(archiveKind(empty, named('META-INF/MANIFEST.MF'))).toBe('executable');
    expect(archiveKind(empty, named('peta.geojson'))).toBe('zip');
  });

  test('is a bomb when it would unpack to many times its size, to more than anybody wants, or to too many files', () => {
    const megabyte = 1024 * 1024;
    const member = (size: number) => ({ name: 'a.txt', locked: false, size });
    expect(isBomb([member(150 * megabyte)], megabyte / 2)).toBe(true);
    expect(isBomb([member(150 * megabyte)], megabyte)).toBe(false);
    expect(isBomb([member(99 * megabyte)], 1)).toBe(false);
    expect(isBomb([member(1025 * megabyte)], 20 * megabyte)).toBe(true);
    expect(isBomb(new Array(10_001).fill(member(1)), 20 * megabyte)).toBe(true);
  });
});

test('extensions that are not published have a group', () => {
  expect(groupOfExtension('doc')).toBe('writings');
  expect(groupOfExtension('mov')).toBe('recordings');
  expect(groupOfExtension('pdf')).toBeUndefined();
});

test('nothing but a RangeError comes of any bytes', () => {
  const start = fc.constantFrom('', 'PK\x05\x06', 'PK\x03\x04', '\0\0\0\x20ftyp', '<!--', '\xff\xfe');
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (first, rest) => {
      const file = Uint8Array.from([...bytes(first), ...rest]);
      kindOfSignatures(file, [...firstBytes, ...lettersOnly]);
      kindOfBrands(brandsOf(file) ?? []);
      kindOfText(decodeText(file));
      try {
        archiveKind(file, listMembers(file) ?? []);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
    { numRuns: 500 },
  );
});
