import type { ContentFiles } from '../site/content-files.ts';
import { type Asset, inspectAsset, linkAsset } from './asset.ts';

/** How many files are held in memory at once. */
const atOnce = 8;

/**
 * Reads and inspects files a few at a time, so that memory does not grow with their number.
 * @param paths from the content folder.
 * @param options.deep decodes photos to the last pixel, which takes far longer.
 * @returns one asset for each file, in the order of `paths`.
 */
export async function readAssets(
  reader: ContentFiles,
  paths: readonly string[],
  { deep = false }: { readonly deep?: boolean } = {},
): Promise<Asset[]> {
  const assets: Asset[] = [];
  for (let start = 0; start < paths.length; start += atOnce) {
    const read = paths.slice(start, start + atOnce).map(async (path) => {
      const bytes = await reader.readBytes(path);
      return bytes === undefined ? linkAsset(path) : inspectAsset(path, bytes, { deep, kept: reader.keptTexts });
    });
    assets.push(...(await Promise.all(read)));
  }
  return assets;
}
