import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { cacheRoot } from 'virtual:opd/site';
import { contentCache } from '../cache/content-cache.ts';
import { photoCacheFolder } from '../cache/folder.ts';
import { renderShareImage, type ShareImage } from './render.ts';

/** Raise it when a change of the drawing should reach pictures that were drawn before. */
const drawing = 1;

/** A share image, drawn once and then kept for all later builds: drawing takes longer than the rest of a page. */
export async function cachedShareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  const cache = contentCache(fileURLToPath(photoCacheFolder(cacheRoot)));
  const words = createHash('sha256').update(JSON.stringify(image)).digest('hex');
  const key = `share-image:${drawing}:${words}`;
  const kept = await cache.get(key);
  if (kept) return kept;
  const drawn = new Uint8Array(await renderShareImage(image));
  await cache.put(key, drawn);
  return drawn;
}
