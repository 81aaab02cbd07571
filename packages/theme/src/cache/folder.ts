/**
 * Folder of the one cache of photos and share images, for all sites; CI keeps it from run to run.
 * @param cacheRoot address of the repository's `.cache/`, with a final slash.
 */
export function photoCacheFolder(cacheRoot: string | URL): URL {
  return new URL('photos/', cacheRoot);
}
