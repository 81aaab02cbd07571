import { describe, expect, it } from 'vitest';
import { checkBody } from '../example-site.ts';

const photo = '![Petani memanen padi](./panen.webp)';

describe('component-misplaced', () => {
  it.each([
    ['Unduh <Unduhan file="./naskah.pdf" title="Naskah" /> ini', 'Komponen <Unduhan> berada di tengah kalimat.'],
    ['| a |\n|---|\n| <Kutipan>b</Kutipan> |', 'Komponen <Kutipan> berada di tengah kalimat.'],
    ['<Galeri></Galeri>', 'Komponen <Galeri> hanya dapat berisi foto, paling sedikit satu.'],
    [`<Galeri>\n\n${photo} teks\n\n</Galeri>`, 'Komponen <Galeri> hanya dapat berisi foto, paling sedikit satu.'],
    [
      '<Galeri>\n\n<Kutipan>a</Kutipan>\n\n</Galeri>',
      'Komponen <Galeri> hanya dapat berisi foto, paling sedikit satu.',
    ],
    ['<Video url="https://contoh.go.id/" title="Video">teks</Video>', 'Komponen <Video> tidak dapat berisi teks.'],
    ['<KotakInfo title="Penting" />', 'Komponen <KotakInfo> masih kosong.'],
    ['<Kutipan>\n\n</Kutipan>', 'Komponen <Kutipan> masih kosong.'],
  ])('finds %j', async (body, message) => {
    expect(await checkBody(body)).toMatchObject([{ ruleId: 'component-misplaced', message }]);
  });

  it.each([
    `<Galeri>\n\n${photo}\n${photo}\n\n<Foto src="./panen.webp" alt="Petani memanen padi" />\n\n</Galeri>`,
    '- <Unduhan file="./naskah.pdf" title="Naskah" />',
    `<KotakInfo title="Hasil">\n\n${photo}\n\n- satu\n\n</KotakInfo>`,
  ])('is content with %j', async (body) => {
    expect(await checkBody(body)).toEqual([]);
  });
});
