import { describe, expect, it } from 'vitest';
import { contentTypes, parseEntry } from '../src/index.ts';
import { fullExamples } from './examples.ts';

describe('the author of news', () => {
  it.each([
    ['admin', true],
    ['By Admin', true],
    ['Oleh: Admin', true],
    ['admin dinkes', true],
    ['Admin_Web', true],
    ['admin2', true],
    ['superadmin', true],
    ['Operator', true],
    ['operator Kecamatan Kanor', true],
    ['Webmaster', true],
    ['user1', true],
    ['Humas', true],
    ['(Humas)', true],
    ['Tim Redaksi', true],
    ['anonim', true],
    ['Tim Redaksi Dinkominfo', false],
    ['Nuty Handayani', false],
    ['Humas RSUD Sumberrejo', false],
    ['Adminah Sari', false],
    ['Byantara', false],
    ['Olehan Putra', false],
    ['Usernita', false],
    ['Tim Operator Dinkominfo', false],
  ])('knows whether %s is somebody', (author, isAnonymous) => {
    expect(parseEntry(contentTypes.berita, { ...fullExamples.berita, author }).ok).toBe(!isAnonymous);
  });
});
