import pLimit from 'p-limit';
import { hashedFolder } from '../headers/cache-control.ts';
import { type Manifest, servedFiles, servedFolder } from '../release/manifest.ts';
import type { ReleaseName } from '../release/release-name.ts';
import type { Bucket } from './bucket.ts';
import { headersOf, homeOf } from './keys.ts';

/**
 * Makes `<site>/live/` the same as a release, for buckets that serve visitors by themselves. Files come before the pages
 * that use them, and what is gone goes last: every page is the old one or the new one with all it needs, though not all
 * pages change at once. Broken off, it is taken up by the next deploy; done already, it copies nothing.
 */
export async function mirrorLive(
  bucket: Bucket,
  site: string,
  release: ReleaseName,
  manifest: Manifest,
): Promise<void> {
  const live = `${site}/live/`;
  const source = `${homeOf(site, release)}${servedFolder}/`;
  const [there, wanted] = await Promise.all([bucket.list(live), bucket.list(source)]);
  const tags = new Map(there.map(({ key, etag }) => [key.slice(live.length), etag]));
  const stale = wanted
    .map(({ key, etag }) => ({ path: key.slice(source.length), etag }))
    .filter(({ path, etag }) => !isCompressed(path) && tags.get(path) !== etag);
  const limit = pLimit(16);
  for (const part of inOrder(stale.map(({ path }) => path)))
    await Promise.all(
      part.map((path) => limit(() => bucket.copy(source + path, live + path, headersOf(`${servedFolder}/${path}`)))),
    );
  const files = servedFiles(manifest);
  const gone = [...tags.keys()].filter((path) => !files.has(path));
  await Promise.all(gone.map((path) => limit(() => bucket.remove(live + path))));
}

/** A bucket sends one form of a file to everybody. */
function isCompressed(path: string): boolean {
  return /\.(?:br|gz)$/.test(path);
}

function inOrder(paths: readonly string[]): readonly (readonly string[])[] {
  const rank = (path: string) =>
    path.startsWith(`${hashedFolder}/`) ? 0 : path === 'sitemap.xml' ? 3 : path.endsWith('.html') ? 2 : 1;
  return [0, 1, 2, 3].map((wanted) => paths.filter((path) => rank(path) === wanted));
}
