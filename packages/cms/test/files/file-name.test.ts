import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, isDeviceName, longestName, uniqueName } from '../../src/files/file-name.ts';

const source = { today: new Date(2026, 3, 15, 9, 0), random: () => 0.5 };
const clean = (name: string) => cleanName(name, { extension: 'webp', prefix: 'foto', source });

/** What Decap leaves as it is, every computer stores, and the check accepts. */
const goodName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.webp$/;

describe('cleanName', () => {
  it.each([
    ['Panen Padi.JPG', 'panen-padi.webp'],
    ['Foto Panen (1).jpeg', 'foto-panen-1.webp'],
    ['C:\\fakepath\\Rapat & Évaluasi.png', 'rapat-evaluasi.webp'],
    ['panen.php.jpg', 'panen-php.webp'],
    ['bpbd-2026.png', 'bpbd-2026.webp'],
    ['PKK.jpg', 'pkk.webp'],
    ['con.jpg', 'foto-con.webp'],
    ['WhatsApp petani tembakau.jpg', 'whatsapp-petani-tembakau.webp'],
  ])('keeps what %s says', (given, wanted) => {
    expect(clean(given)).toBe(wanted);
  });

  it.each([
    'IMG_2034.jpg',
    'IMG-20240512-WA0003.jpg',
    'DSC_0001.JPG',
    'DSCN0412.jpg',
    'P1010101.JPG',
    'PXL_20240512_031200123.MP.jpg',
    '20240512_101112.jpg',
    'WhatsApp Image 2024-05-12 at 10.11.12.jpeg',
    'WhatsApp Image 2024-05-12 at 10.11.12 (1).jpeg',
    'Screenshot_2024-05-12-10-11-12-12_abc123.png',
    'Tangkapan Layar 2024-05-12 pukul 10.11.12.png',
    'photo_2024-05-12_10-11-12.jpg',
    'FB_IMG_1580000000000.jpg',
    'received_123456789.jpeg',
    'image.jpg',
    'foto (2).jpg',
    'Untitled.png',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301.jpg',
    '9e107d9d372bb6826bd81d3542a419d6.jpg',
    '.jpg',
    '照片.jpg',
    '',
  ])('gives %j a name of its own', (given) => {
    expect(isDeviceName(given)).toBe(true);
    expect(clean(given)).toBe('foto-20260415-nnnn.webp');
  });

  it('gives a good name, whatever the old one', () => {
    const word = fc.constantFrom('IMG', 'Panen', 'é', '..', '/', 'aux', ' ', '2024', '\u0000', 'x'.repeat(70));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join('-')),
        ),
        (given) => {
          const name = clean(given);
          expect(name).toMatch(goodName);
          expect(name.length).toBeLessThanOrEqual(longestName);
          expect(clean(name)).toBe(isDeviceName(name) ? clean('') : name);
        },
      ),
    );
  });

  it('never hits a name that Windows cannot store', () => {
    for (const reserved of ['con', 'PRN', 'aux', 'nul', 'com1', 'lpt9']) {
      expect(clean(`${reserved}.jpg`)).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
    }
  });
});

describe('uniqueName', () => {
  it('counts on until the name is free', () => {
    const taken = new Set(['panen.webp', 'panen-2.webp']);
    expect(uniqueName('panen.webp', (name) => taken.has(name))).toBe('panen-3.webp');
    expect(uniqueName('sawah.webp', (name) => taken.has(name))).toBe('sawah.webp');
  });

  it('stays short, however many there are', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(30), (given, count) => {
        const taken = new Set<string>();
        for (let turn = 0; turn <= count; turn++) {
          const name = uniqueName(clean(given), (one) => taken.has(one));
          expect(taken.has(name)).toBe(false);
          expect(name).toMatch(goodName);
          expect(name.length).toBeLessThanOrEqual(longestName);
          taken.add(name);
        }
      }),
      { numRuns: 50 },
    );
  });
});
