import { cacheControl, hashedFolder } from '../headers/cache-control.ts';
import { mediaTypeOf } from '../media-types.ts';
import { encodings } from '../release/encode.ts';
import { servedFolder } from '../release/manifest.ts';
import { type ReleaseName, renderReleaseName } from '../release/release-name.ts';

/** Where a release lies. */
export function homeOf(site: string, release: ReleaseName): string {
  return `${site}/releases/${renderReleaseName(release)}/`;
}

/** What a browser is told of an object. */
export function headersOf(path: string): Record<string, string> {
  const encoding = encodings.find(({ ending }) => path.endsWith(ending));
  const plain = encoding ? path.slice(0, -encoding.ending.length) : path;
  const isHashed = path.startsWith(`${servedFolder}/${hashedFolder}/`);
  return {
    'Content-Type': mediaTypeOf(plain),
    'Cache-Control': isHashed ? cacheControl.hashed : cacheControl.short,
    ...(encoding && { 'Content-Encoding': encoding.coding }),
  };
}
