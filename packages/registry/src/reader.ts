/** Reads the content folder. Injected, so that the registry is pure and tests need no disk. Paths use `/`. */
export interface ContentReader {
  /** Text of a file, or `undefined` when there is none. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Names of the folders in a folder, sorted; empty when it does not exist. */
  readonly listFolders: (path: string) => Promise<string[]>;
}
