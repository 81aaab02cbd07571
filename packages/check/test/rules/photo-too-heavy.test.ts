import { beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../example-site.ts';
import { noisyPhoto } from '../real-files.ts';

describe('photo-too-heavy', () => {
  let heavy = Buffer.alloc(0);
  beforeAll(async () => {
    heavy = Buffer.from(await noisyPhoto('png', 1200, 900));
  });

  it('finds a photo over 2 MB', async () => {
    const size = (heavy.length / 1024 / 1024).toFixed(1).replace('.', ',');
    expect(await checkFile('berat.png', heavy)).toMatchObject([
      { ruleId: 'photo-too-heavy', message: `Foto "berat.png" berukuran ${size} MB; paling besar 2 MB.` },
    ]);
  });

  it('is content with a light one', async () => {
    expect(await checkFile('ringan.png', await noisyPhoto('png', 400, 300))).toEqual([]);
  });
});
