import { describe, expect, it } from 'vitest';
import { checkFile, ruleIds } from '../example-site.ts';
import { pngNaming } from '../real-files.ts';

describe('photo-too-many-pixels', () => {
  it('finds a small file that names two and a half thousand million pixels, without opening it', async () => {
    expect(await checkFile('bom.png', pngNaming(50_000, 50_000))).toMatchObject([
      {
        ruleId: 'photo-too-many-pixels',
        message: 'Foto "bom.png" berukuran 50000 x 50000 piksel (2500 megapiksel).',
        help: expect.stringContaining('2.048'),
      },
    ]);
  });

  it('draws the line at 25 megapixels', async () => {
    expect(ruleIds(await checkFile('a.png', pngNaming(5001, 5000)))).toEqual(['photo-too-many-pixels']);
    expect(await checkFile('a.png', pngNaming(5000, 5000))).toEqual([]);
  });
});
