import { components } from '@opd/schema';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../example-site.ts';

describe('component-unknown', () => {
  it.each(['<Peta />', '<Foto.Besar />', 'Teks <Ikon /> teks', '<></>', '<KotakInfo.Judul>a</KotakInfo.Judul>'])(
    'finds %s',
    async (body) => {
      expect(await checkBody(body)).toMatchObject([
        { ruleId: 'component-unknown', line: 1, help: expect.stringContaining('Foto, Galeri') },
      ]);
    },
  );

  it.each(['<foto src="./panen.webp" />', '<FOTO />', '<kotakinfo>a</kotakinfo>'])(
    'says how %s is spelt',
    async (body) => {
      expect(await checkBody(body)).toMatchObject([
        { ruleId: 'component-unknown', help: expect.stringContaining('Huruf besar dan kecil harus sama. Contoh: <') },
      ]);
    },
  );

  it.each(components.map(({ name, example }) => [name, example]))('knows <%s>', async (_name, example) => {
    const here = example
      .replace('formulir.pdf', 'naskah.pdf')
      .replace('jadwal.csv', 'hasil.csv')
      // The description of the example is refused when it is copied.
      .replace('Desa Kanor', 'Desa Mori');
    expect(await checkBody(here)).toEqual([]);
  });
});
