import { cacheControl, hashedFolder } from '../headers/cache-control.ts';
import { mediaTypeOf } from '../media-types.ts';
import { servedFolder } from '../release/manifest.ts';
import { type ReleaseName, renderReleaseName } from '../release/release-name.ts';

/** Where a release lies. */
export function homeOf(site: string, release: ReleaseName): string {
  return `${site}/releases/${renderReleaseName(release)}/`;
}

/** What a browser is told of an object. */
export function headersOf(path: string): Record<string, string> {
  const [, plain = path, ending] = /^(.*)(\.br|\.gz)$/.exec(path) ?? [];
  const isHashed = path.startsWith(`${servedFolder}/${hashedFolder}/`);
  return {
    'Content-Type': mediaTypeOf(plain),
    'Cache-Control': isHashed ? cacheControl.hashed : cacheControl.short,
    ...(ending !== undefined && { 'Content-Encoding': ending === '.br' ? 'br' : 'gzip' }),
  };
}
