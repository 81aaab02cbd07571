import { copyFile, glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { originalOf } from '../photo/originals.ts';

/** What Astro calls an image as it was, `sawah.Ab12Cd34.jpg`; one that was made from it has `_` and more. */
const original = /\.[\w-]{8}\.(jpe?g|png|webp|avif)$/;

/**
 * Removes originals of photos that no page shows from a built site. Astro leaves them of photos that were loaded and
 * then not shown, such as the portal's older news: megabytes that nobody is led to. One that a page does show gets its
 * bytes, where words stood for them.
 * @param folder the built site.
 * @param assets name of the folder of images in it.
 */
export async function removeOriginals(folder: URL, assets: string): Promise<void> {
  const root = fileURLToPath(folder);
  const originals = new Set<string>();
  for await (const path of glob(`${assets}/*`, { cwd: root })) if (original.test(path)) originals.add(path);
  if (originals.size === 0) return;
  const unseen = new Set(originals);
  for await (const page of glob('**/*.html', { cwd: root })) {
    const html = await readFile(join(root, page), 'utf8');
    for (const path of unseen) if (html.includes(path.replaceAll('\\', '/'))) unseen.delete(path);
  }
  await Promise.all([...unseen].map((path) => rm(join(root, path))));
  for (const path of originals) {
    if (unseen.has(path)) continue;
    const photo = originalOf(await readFile(join(root, path)));
    if (photo) await copyFile(photo.path, join(root, path));
  }
}
