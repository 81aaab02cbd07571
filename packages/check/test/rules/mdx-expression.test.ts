import { describe, expect, it } from 'vitest';
import { checkBody } from '../example-site.ts';

describe('mdx-expression', () => {
  it.each([
    ['Jumlah {1 + 1} orang', '1:8', '"{1 + 1}" dibaca sebagai kode program.'],
    ['{process.env}', '1:1', '"{process.env}" dibaca sebagai kode program.'],
    ['{/* catatan */}', '1:1', '"{/* catatan */}" dibaca sebagai kode program.'],
    ['- daftar {x}', '1:10', '"{x}" dibaca sebagai kode program.'],
    ["import fs from 'node:fs'", '1:1', '"import fs from \'node:fs\'" dibaca sebagai kode program.'],
    ['Teks.\n\nexport const a = 1', '3:1', '"export const a = 1" dibaca sebagai kode program.'],
    ['<Kutipan source={x}>\n\nTeks\n\n</Kutipan>', '1:1', 'Atribut source={…} pada <Kutipan> berisi kode program.'],
    ['<Kutipan {...x}>\n\nTeks\n\n</Kutipan>', '1:1', 'Atribut {...x} pada <Kutipan> berisi kode program.'],
  ])('finds %j', async (body, place, message) => {
    const findings = await checkBody(body);
    expect(findings.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)).toEqual([
      `${place} mdx-expression`,
    ]);
    expect(findings[0]?.message).toBe(message);
  });

  it('counts a required attribute as given when it is code: one mistake, one message', async () => {
    const findings = await checkBody('<Video url={x} title="Cara mendaftar" />');
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['mdx-expression']);
  });

  it.each(['Tulis \\{x\\} begini.', 'Barang import dari luar.', '`{x}`'])('is content with %j', async (body) => {
    expect(await checkBody(body)).toEqual([]);
  });
});
