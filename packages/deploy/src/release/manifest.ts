import { DeployError } from '../error.ts';
import { sha256 } from './sha256.ts';

/** SHA-256 of every file of a release, by its path below the release, with `/`: `files/index.html`. */
export type Manifest = ReadonlyMap<string, string>;

/** Name of the manifest in a release: what `sha256sum --check` reads, so that a server needs no program of ours. */
export const manifestName = 'SHA256SUMS';

/** Folder of a release that is served; what lies beside it is for the server alone. */
export const servedFolder = 'files';

/**
 * Tells whether a path can be part of a release: relative, without a way up, and without what `sha256sum` would escape
 * or a program would read as an option.
 */
export function isReleasePath(path: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there.
  if (path === '' || /[\u0000-\u001f\u007f\\]/.test(path) || !path.isWellFormed()) return false;
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && Buffer.byteLength(part) <= 255);
}

/** Text of a manifest, in the form of GNU `sha256sum`, sorted by path: the same files give the same text. */
export function renderManifest(manifest: Manifest): string {
  const lines = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${hash}  ${path}\n`);
  return lines.join('');
}

/** Reads a manifest. @throws DeployError that names the line which is none. */
export function parseManifest(text: string): Manifest {
  const manifest = new Map<string, string>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.+)$/s.exec(line) ?? [];
    if (hash === undefined || path === undefined || !isReleasePath(path) || manifest.has(path))
      throw new DeployError(
        `Line ${index + 1} of ${manifestName} is no checksum of a file: ${line.slice(0, 120)}`,
        'Take the manifest as `opd deploy` wrote it; do not edit it.',
      );
    manifest.set(path, hash);
  }
  return manifest;
}

/** Name of what a release holds: the beginning of its manifest's SHA-256, sixteen hexadecimal digits. */
export function releaseId(manifest: Manifest): string {
  return sha256(renderManifest(manifest)).slice(0, 16);
}

/** Paths that a browser may ask for, with their hashes: `index.html`. */
export function servedFiles(manifest: Manifest): Map<string, string> {
  const prefix = `${servedFolder}/`;
  return new Map(
    [...manifest].flatMap(([path, hash]) => (path.startsWith(prefix) ? [[path.slice(prefix.length), hash]] : [])),
  );
}
