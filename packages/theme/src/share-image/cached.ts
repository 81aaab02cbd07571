import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheRoot } from 'virtual:opd/site';
import { renderShareImage, type ShareImage } from './render.ts';

/** Raise it when a change of the drawing should reach pictures that were drawn before. */
const drawing = 1;

/**
 * A share image, drawn once and then kept for all later builds: drawing takes longer than the rest of a
 * page. The cache is shared by all sites, and may be deleted at any time.
 */
export async function cachedShareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join(fileURLToPath(cacheRoot), 'share-images');
  const name = createHash('sha256')
    .update(JSON.stringify([drawing, image]))
    .digest('hex')
    .slice(0, 32);
  const file = join(folder, `${name}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return new Uint8Array(kept);
  const drawn = new Uint8Array(await renderShareImage(image));
  await mkdir(folder, { recursive: true });
  // Two sites may draw the same picture at once: each writes its own file, and the last one stays.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, drawn);
  await rename(unfinished, file);
  return drawn;
}
