import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ImageTransform, LocalImageService } from 'astro';
import { baseService } from 'astro/assets';
import stockService from 'astro/assets/services/sharp';
import { z } from 'zod';
import { contentCache } from '../cache/content-cache.ts';
import { originalOf } from './originals.ts';
import { recipe } from './recipe.ts';
import { type PhotoSize, renderPhoto } from './render.ts';

/** What `image.service.config` holds. */
const configSchema = z.object({
  /** Folder of the photo cache. */
  cacheFolder: z.string(),
  /** Browsers ask for one size after the other, as they need them: a dev server. */
  oneByOne: z.boolean().optional(),
});

const transformSchema = z.object({
  src: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  format: z.literal('webp'),
  /** Anything that crops or fills is none of ours. */
  fit: z.undefined().optional(),
  background: z.undefined().optional(),
});

/**
 * Sizes that the pages of this build ask of each photo, by its address. All pages are rendered before the first photo
 * is made, so every photo can be decoded once for all of its sizes.
 */
const asked = new Map<string, Map<string, PhotoSize>>();

/** Digests of the sources at hand: Astro passes one buffer for every size of a photo. */
const digests = new WeakMap<Uint8Array, string>();

/**
 * Astro's image service for photos: WebP in the sizes of the layout, each photo decoded once, and every file kept in a
 * cache that all sites share, by the bytes of the source and the recipe. What is not a plain WebP goes to Astro's own.
 * @see https://docs.astro.build/en/reference/image-service-reference/
 */
const photoService: LocalImageService = {
  ...baseService,
  propertiesToHash: [...(baseService.propertiesToHash ?? []), 'recipe'],
  validateOptions: async (options, config, logger) => {
    const valid = (await baseService.validateOptions?.(options, config, logger)) ?? options;
    return valid.format === 'webp' ? { ...valid, ...notEnlarged(valid), recipe } : valid;
  },
  getSrcSet: async (options, config, logger) => {
    const sources = (await baseService.getSrcSet?.(options, config, logger)) ?? [];
    const { oneByOne } = configSchema.parse(config.service.config);
    if (!oneByOne) for (const { transform } of [{ transform: options }, ...sources]) remember(transform);
    return sources;
  },
  getHTMLAttributes: async (options, config, logger) => {
    const { recipe: _recipe, ...attributes } = (await baseService.getHTMLAttributes?.(options, config, logger)) ?? {};
    return attributes;
  },
  transform: async (source, options, config, logger) => {
    const photo = transformSchema.safeParse(options);
    if (!photo.success) return stockService.transform(await bytesOf(source), options, config, logger);
    const { cacheFolder } = configSchema.parse(config.service.config);
    const { src, width, height } = photo.data;
    return {
      data: await photoOfSize(source, { width, height }, asked.get(src) ?? new Map(), cacheFolder),
      format: 'webp',
    };
  },
};

export default photoService;

/** The size asked for, or the original's own when that is smaller. */
function notEnlarged({ src, width, height }: ImageTransform): Partial<PhotoSize> {
  return typeof src === 'object' && 'width' in src && width && width > src.width
    ? { width: src.width, height: src.height }
    : { width, height };
}

function remember({ src, width, height }: ImageTransform): void {
  if (typeof src === 'string' || !('src' in src) || !width || !height) return;
  const sizes = asked.get(src.src) ?? new Map<string, PhotoSize>();
  asked.set(src.src, sizes.set(`${width}x${height}`, { width, height }));
}

/** One size of a photo, from the cache or made together with the other sizes that will be asked for. */
async function photoOfSize(
  source: Uint8Array,
  size: PhotoSize,
  sizes: ReadonlyMap<string, PhotoSize>,
  folder: string,
): Promise<Uint8Array> {
  const cache = contentCache(folder);
  const digest = digestOf(source);
  const keyOf = ({ width, height }: PhotoSize) => `photo:${digest}:${recipe}:${width}x${height}`;
  const kept = await cache.get(keyOf(size));
  if (kept) return kept;
  const others = [...sizes.values()].filter(({ width }) => width !== size.width);
  const missing: PhotoSize[] = [size];
  for (const other of others) if (!(await cache.get(keyOf(other)))) missing.push(other);
  const made = await renderPhoto(await bytesOf(source), missing);
  await Promise.all(missing.map((each, index) => cache.put(keyOf(each), made[index] ?? new Uint8Array())));
  const [first] = made;
  if (!first) throw new Error('Unexpected empty list of photos, expected one for each size');
  return first;
}

/** The photo itself, where Astro passes what stands for it. */
async function bytesOf(source: Uint8Array): Promise<Uint8Array> {
  const original = originalOf(source);
  return original ? readFile(original.path) : source;
}

function digestOf(source: Uint8Array): string {
  const known = originalOf(source)?.digest ?? digests.get(source);
  if (known) return known;
  const digest = createHash('sha256').update(source).digest('hex');
  digests.set(source, digest);
  return digest;
}
