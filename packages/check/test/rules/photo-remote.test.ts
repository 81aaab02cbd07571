import { describe, expect, it } from 'vitest';
import { brief, checkBody, checkFields } from '../example-site.ts';

const alt = 'Petani memanen padi di sawah';

describe('photo-remote', () => {
  it.each([
    'https://contoh.com/panen.webp',
    'http://contoh.com/panen.webp',
    '//contoh.com/panen.webp',
    'www.contoh.com/a.webp',
  ])('finds %s, once, wherever it stands', async (url) => {
    const place = async (body: string) => brief(await checkBody(body)).filter((found) => found.includes('photo-'));
    expect(await place(`![${alt}](${url})`)).toEqual(['1:1 photo-remote']);
    expect(await place(`![${alt}][f]\n\n[f]: ${url}`)).toEqual(['1:1 photo-remote']);
    expect(await place(`- ![${alt}](<${url}>)`)).toEqual(['1:3 photo-remote']);
    expect(await place(`<Foto src="${url}" alt="${alt}" />`)).toEqual(['1:1 photo-remote']);
    expect(await place(`<Galeri>\n\n![${alt}](${url})\n\n</Galeri>`)).toEqual(['3:1 photo-remote']);
    const fields = await checkFields(`cover:\n  src: "${url}"\n  alt: ${alt}\n  kind: hasil`);
    expect(brief(fields)).toEqual(['10:3 photo-remote']);
  });

  it('is content with a photo beside the entry', async () => {
    expect(await checkBody(`![${alt}](./panen.webp)`)).toEqual([]);
  });
});
