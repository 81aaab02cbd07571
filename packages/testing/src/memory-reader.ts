/** Content files by path, from the content folder; `undefined` removes one. */
export type ContentTree = Readonly<Record<string, string | undefined>>;

/** Reads files in memory, as a `ContentReader` of `@opd/registry`, which this package must not need. */
export interface MemoryReader {
  readonly readText: (path: string) => Promise<string | undefined>;
  readonly listFolders: (path: string) => Promise<string[]>;
}

/** A reader of files in memory. @param tree read anew for every question. */
export function memoryReader(tree: ContentTree): MemoryReader {
  return {
    readText: async (path) => tree[path],
    listFolders: async (path) => {
      const prefix = path === '' ? '' : `${path}/`;
      const below = Object.keys(tree).filter((file) => file.startsWith(prefix) && tree[file] !== undefined);
      const names = below.map((file) => file.slice(prefix.length).split('/')).filter((parts) => parts.length > 1);
      return [...new Set(names.map(([name = '']) => name))].sort();
    },
  };
}
