import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What Astro calls an image as it was, `sawah.Ab12Cd34.jpg`; one that was made from it has `_` and more. */
const original = /\.[\w-]{8}\.(jpe?g|png|webp|avif)$/;

/**
 * Removes originals of photos that no page shows from a built site. Astro leaves them of photos that were loaded and
 * then not shown, such as the portal's older news: megabytes that nobody is led to.
 * @param folder the built site.
 * @param assets name of the folder of images in it.
 */
export async function removeOriginals(folder: URL, assets: string): Promise<void> {
  const root = fileURLToPath(folder);
  const unseen = new Set<string>();
  for await (const path of glob(`${assets}/*`, { cwd: root })) if (original.test(path)) unseen.add(path);
  if (unseen.size === 0) return;
  for await (const page of glob('**/*.html', { cwd: root })) {
    const html = await readFile(join(root, page), 'utf8');
    for (const path of unseen) if (html.includes(path.replaceAll('\\', '/'))) unseen.delete(path);
  }
  await Promise.all([...unseen].map((path) => rm(join(root, path))));
}
