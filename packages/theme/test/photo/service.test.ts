import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroConfig, ImageMetadata, ImageTransform } from 'astro';
import cacache from 'cacache';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentCache } from '../../src/cache/content-cache.ts';
import { standInFor } from '../../src/photo/originals.ts';
import photoService from '../../src/photo/service.ts';

let cacheFolder: string;
beforeEach(async () => {
  cacheFolder = await mkdtemp(join(tmpdir(), 'opd-photos-'));
});
afterEach(async () => {
  await rm(cacheFolder, { recursive: true, force: true });
});

const logger = { info: () => {}, warn: () => {}, error: () => {} };
const jpeg = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#6a8f3d' } })
  .jpeg()
  .toBuffer();

/** What Astro does with a photo of a page: asks for its sizes while it renders, and makes each afterwards. */
async function build(source: Uint8Array, widths: number[], src = '/aset/sawah.Ab12.jpg') {
  const image: Partial<AstroConfig['image']> = { endpoint: { route: '/_image' } };
  const config = Object.assign(Object.create(image), { service: { entrypoint: '', config: { cacheFolder } } });
  const metadata: ImageMetadata = { src, width: 1200, height: 800, format: 'jpg' };
  const asked: ImageTransform = { src: metadata, width: widths.at(-1), height: undefined, widths, format: 'webp' };
  const height = Math.round(((widths.at(-1) ?? 0) * 2) / 3);
  const options = await photoService.validateOptions?.({ ...asked, height }, config, logger);
  const sources = (await photoService.getSrcSet?.(options ?? asked, config, logger)) ?? [];
  const made: Uint8Array[] = [];
  for (const { transform } of sources) {
    const { data } = await photoService.transform(source, { ...transform, src }, config, logger);
    made.push(data);
  }
  return { made, options, sources };
}

const widthsOf = (files: readonly Uint8Array[]) =>
  Promise.all(files.map(async (file) => (await sharp(file).metadata()).width));

describe('the photo service', () => {
  test('reads the photo for which words stand, and only when it is not in the cache', async () => {
    const path = join(cacheFolder, 'sawah.jpg');
    await writeFile(path, jpeg);
    const words = new TextEncoder().encode(standInFor(jpeg, path));
    const { made } = await build(words, [368]);
    await rm(path);
    const again = await build(words, [368]);
    expect(again.made).toEqual(made);
    expect((await build(jpeg, [368])).made).toEqual(made);
  });

  test('makes every width, none wider than the original', async () => {
    const { made, options } = await build(jpeg, [368, 672, 1600]);
    expect(await widthsOf(made)).toEqual([368, 672, 1200]);
    expect(options).toMatchObject({ width: 1200, height: 800 });
  });

  test('takes every photo that was made before from the cache, whatever site or folder it lies in', async () => {
    await build(jpeg, [368, 672], '/aset/a.jpg');
    const keys = Object.keys(await cacache.ls(cacheFolder));
    expect(keys).toHaveLength(2);
    for (const key of keys) await contentCache(cacheFolder).put(key, Buffer.from(key));
    const { made } = await build(jpeg, [368, 672], '/aset/b.jpg');
    expect(made.map(String).sort()).toEqual(keys.sort());
  });

  test('makes all widths at once when the first is wanted, so that the source is decoded once', async () => {
    const { sources } = await build(jpeg, [368, 672, 1088], '/aset/sekali.jpg');
    await rm(cacheFolder, { recursive: true });
    const [first] = sources;
    const config = { service: { entrypoint: '', config: { cacheFolder } } };
    await photoService.transform(jpeg, { ...first?.transform, src: '/aset/sekali.jpg' }, Object.create(config), logger);
    expect(Object.keys(await cacache.ls(cacheFolder))).toHaveLength(3);
  });

  test('makes another file of another photo and of another recipe', async () => {
    const [a, b] = [await build(jpeg, [368]), await build(await sharp(jpeg).negate().jpeg().toBuffer(), [368])];
    expect(Buffer.from(a.made[0] ?? []).equals(b.made[0] ?? Buffer.of())).toBe(false);
    expect(a.options).toHaveProperty('recipe');
    expect(photoService.propertiesToHash).toContain('recipe');
  });

  test('makes a damaged file anew', async () => {
    const { made } = await build(jpeg, [368]);
    const [entry] = Object.values(await cacache.ls(cacheFolder));
    await rm(entry?.path ?? '');
    const again = await build(jpeg, [368]);
    expect(again.made).toEqual(made);
  });

  test('says nothing of the recipe in the HTML', async () => {
    const { options } = await build(jpeg, [368]);
    const config = { service: { entrypoint: '', config: { cacheFolder } } };
    const attributes = await photoService.getHTMLAttributes?.(
      options ?? { src: '', height: 1, width: 1 },
      Object.create(config),
      logger,
    );
    expect(attributes).not.toHaveProperty('recipe');
    expect(attributes).toMatchObject({ width: 368, height: 245 });
  });
});
