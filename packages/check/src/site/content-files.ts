import type { ContentReader } from '@opd/registry';

/** Reads the content folder and lists its files. Injected, so that the check needs no disk. Paths use `/`. */
export interface ContentFiles extends ContentReader {
  /** Paths, from the content folder, of all files beneath a folder; in any order, empty when it does not exist. */
  readonly listFiles: (folder: string) => Promise<string[]>;
  /** Bytes of a file, or `undefined` when there is none of its own: it is absent or a symbolic link. */
  readonly readBytes: (path: string) => Promise<Uint8Array | undefined>;
}
