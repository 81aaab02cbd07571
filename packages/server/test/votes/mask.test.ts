import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonalData } from '../../src/votes/mask.ts';

describe('a remark', () => {
  test.each([
    ['NIK saya 3522990110900001', 'NIK saya [nomor disamarkan]'],
    ['WA 0812-3456-7890 ya', 'WA [nomor disamarkan] ya'],
    ['telp (0353) 881826', 'telp ([nomor disamarkan]'],
    ['+62 812 3456 7890', '+[nomor disamarkan]'],
    ['０８１２３４５６７８９０', '[nomor disamarkan]'],
    ['0812\u200b3456\u200b7890', '[nomor disamarkan]'],
    ['٠٨١٢٣٤٥٦٧٨٩', '[nomor disamarkan]'],
    ['lahir 25/11/1990', 'lahir [nomor disamarkan]'],
    ['surel budi.s@contoh.example saja', 'surel [surel disamarkan] saja'],
    ['lihat https://contoh.example/budi', 'lihat [tautan disamarkan]'],
    ['akun @budi_s', 'akun [akun disamarkan]'],
    ['mobil S 1234 AB', 'mobil [nomor polisi disamarkan]'],
    ['rumah RT 03/RW 01', 'rumah [alamat disamarkan]'],
  ])('%s', (said, kept) => {
    expect(maskPersonalData(said)).toBe(kept);
  });

  test.each(['Antre 2 jam', 'Loket 3 buka pukul 08.00, tutup 15.30', 'Biaya Rp50.000', 'Bagus!\nTerima kasih'])(
    'keeps: %s',
    (said) => {
      expect(maskPersonalData(said)).toBe(said);
    },
  );

  test('never keeps a number of ten digits, however it is written', () => {
    const separators = fc.constantFrom('', ' ', '-', '.', '\u200b', '/');
    const number = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), separators), { minLength: 10, maxLength: 18 });
    fc.assert(
      fc.property(fc.string(), number, fc.string(), (before, digits, after) => {
        const written = digits.map(([digit, separator]) => `${digit}${separator}`).join('');
        const plain = digits.map(([digit]) => digit).join('');
        const kept = maskPersonalData(`${before} ${written} ${after}`).replace(/[\s./-]/g, '');
        expect(kept).not.toContain(plain);
      }),
    );
  });

  test('is masked once: masking it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (said) => {
        const kept = maskPersonalData(said);
        expect(maskPersonalData(kept)).toBe(kept);
      }),
    );
  });
});
