/** A file beside an entry, or in the OPD's folder, by its bytes. */
export interface Asset {
  /** From the content folder, with `/`. */
  readonly path: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** Says what the bytes of a file are. Never throws. */
export async function inspectAsset(path: string, bytes: Uint8Array): Promise<Asset> {
  return { path, name: path.slice(path.lastIndexOf('/') + 1), size: bytes.byteLength };
}
