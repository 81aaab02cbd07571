import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { cacheRoot } from 'virtual:opd/site';
import { contentCache } from '../cache/content-cache.ts';
import { photoCacheFolder } from '../cache/folder.ts';
import { renderShareImage, type ShareImage } from './render.ts';

/** Raise it when a change of the drawing should reach pictures that were drawn before. */
const drawing = 1;

/** A share image, drawn once and then kept for all later builds: drawing takes longer than the rest of a page. */
export function cachedShareImage(image: ShareImage): Promise<Uint8Array<ArrayBuffer>> {
  return drawnOnce(`share-image:${drawing}`, image, () => renderShareImage(image));
}

/**
 * A picture from the cache of photos, or drawn and kept there.
 * @param kind names the drawing and its version.
 * @param content all that the picture is drawn from, as plain data.
 */
export async function drawnOnce(
  kind: string,
  content: object,
  draw: () => Promise<Uint8Array>,
): Promise<Uint8Array<ArrayBuffer>> {
  const cache = contentCache(fileURLToPath(photoCacheFolder(cacheRoot)));
  const key = `${kind}:${createHash('sha256').update(JSON.stringify(content)).digest('hex')}`;
  const kept = await cache.get(key);
  if (kept) return kept;
  const drawn = new Uint8Array(await draw());
  await cache.put(key, drawn);
  return drawn;
}
