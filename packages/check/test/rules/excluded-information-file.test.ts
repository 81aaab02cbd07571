import { describe, expect, it } from 'vitest';
import { check, exampleSite, informationOf } from '../example-site.ts';
import { only } from '../only.ts';

const home = 'dinas/informasi/rancangan';
const found = async (category: string, name: string) => {
  const file = exampleSite['dinas/berita/2026-04-15-panen/naskah.pdf'];
  return only('excluded-information-file', await check({ ...informationOf(category), [`${home}/${name}`]: file }));
};

describe('excluded-information-file', () => {
  it.each(['naskah.pdf', 'peta.webp', 'catatan.txt'])('finds %s, whether or not anything offers it', async (name) => {
    expect(await found('dikecualikan', name)).toMatchObject([{ file: `${home}/${name}`, severity: 'error' }]);
  });

  it('is content with files of open information, and with reasons alone', async () => {
    expect(await found('berkala', 'naskah.pdf')).toEqual([]);
    expect(await check(informationOf('dikecualikan'))).toEqual([]);
  });
});
