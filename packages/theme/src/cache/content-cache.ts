import cacache from 'cacache';

/** Files made once and kept for all later builds, by what they are made from. */
export interface ContentCache {
  /**
   * A kept file, its bytes verified.
   * @returns nothing when it is not there or is damaged; a damaged one is removed.
   */
  get(key: string): Promise<Buffer<ArrayBuffer> | undefined>;
  /** Keeps a file. One that cannot be kept (a full disk) is made again the next time. */
  put(key: string, data: Uint8Array): Promise<void>;
}

/** A file that was used stays as young as this, in milliseconds: to note every use would cost more than reading. */
const noteUseAfter = 7 * 24 * 3600 * 1000;

/**
 * A cache in a folder, shared by all sites and by builds that run at once: files are written beside and then renamed,
 * and every one is held against its SHA-256 when it is read.
 * @param folder absolute path; may be deleted, moved to another machine or restored at any time.
 */
export function contentCache(folder: string): ContentCache {
  const put = async (key: string, data: Uint8Array) => {
    await cacache.put(folder, key, Buffer.from(data), { algorithms: ['sha256'] }).catch(() => undefined);
  };
  return {
    put,
    get: async (key) => {
      // An index that cannot be read is as good as none.
      const entry = await cacache.get.info(folder, key).catch(() => null);
      if (!entry) return undefined;
      try {
        const data = new Uint8Array(await cacache.get.byDigest(folder, entry.integrity));
        if (Date.now() - entry.time > noteUseAfter) await put(key, data);
        return Buffer.from(data.buffer);
      } catch {
        // What is written again does not replace a file of the same name: the damaged one must go first.
        await cacache.rm.content(folder, entry.integrity).catch(() => undefined);
        await cacache.rm.entry(folder, key).catch(() => undefined);
        return undefined;
      }
    },
  };
}
