import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import photoService from '@opd/theme/photo-service';
import type { AstroConfig, ImageMetadata, ImageTransform } from 'astro';
import type { WebpOptions } from 'sharp';
import { decodeOnce, textWidths } from './decode-once.ts';

/** CPU that two ways took for the same photos, in seconds. */
export interface PipelineCost {
  readonly pipeline: number;
  readonly bareLoop: number;
}

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * CPU of the theme's photo service as Astro calls it, with its cache, empty at first, and of a bare loop over sharp that
 * writes the same files.
 * @param webp the encoder's options, of both.
 * @throws Error when the two do not make the same bytes: then they cannot be compared.
 */
export async function measurePipeline(photos: readonly Buffer[], webp: WebpOptions): Promise<PipelineCost> {
  const folder = await mkdtemp(join(tmpdir(), 'opd-bench-photos-'));
  const cost = { pipeline: 0, bareLoop: 0 };
  try {
    for (const [number, photo] of photos.entries()) {
      const before = process.cpuUsage();
      const made = await byService(photo, `/aset/${number}.jpg`, join(folder, 'cache'), join(folder, 'pipeline'));
      const between = process.cpuUsage();
      const expected = await byBareLoop(photo, webp, join(folder, `bare-${number}`));
      cost.pipeline += seconds(before, between);
      cost.bareLoop += seconds(between, process.cpuUsage());
      if (!made.every((file, index) => Buffer.from(file).equals(expected[index] ?? Buffer.of())))
        throw new Error(`Unexpected bytes of photo ${number}, expected what the bare loop makes; keep the two alike`);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return cost;
}

/** What Astro does with a photo: asks for its sizes while pages are rendered, makes each and writes it. */
async function byService(photo: Buffer, src: string, cacheFolder: string, file: string): Promise<Uint8Array[]> {
  const image: Partial<AstroConfig['image']> = { endpoint: { route: '/_image' } };
  const config = Object.assign(Object.create(image), { service: { entrypoint: '', config: { cacheFolder } } });
  const metadata: ImageMetadata = { src, width: 2400, height: 1600, format: 'jpg' };
  const asked: ImageTransform = { src: metadata, width: 1344, height: 896, widths: [...textWidths], format: 'webp' };
  const options = (await photoService.validateOptions?.(asked, config, logger)) ?? asked;
  const sources = (await photoService.getSrcSet?.(options, config, logger)) ?? [];
  const made: Uint8Array[] = [];
  for (const { transform } of sources) {
    const { data } = await photoService.transform(photo, { ...transform, src }, config, logger);
    await writeFile(`${file}-${made.length}.webp`, data);
    made.push(data);
  }
  return made;
}

/** The same files by a bare loop. */
async function byBareLoop(photo: Buffer, webp: WebpOptions, file: string): Promise<Buffer[]> {
  const made = await decodeOnce(photo, webp);
  await Promise.all(made.map((bytes, index) => writeFile(`${file}-${index}.webp`, bytes)));
  return made;
}

function seconds(from: NodeJS.CpuUsage, to: NodeJS.CpuUsage): number {
  return (to.user - from.user + to.system - from.system) / 1e6;
}
