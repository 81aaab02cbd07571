/**
 * The fields of an entry as one text. The portal gathers the entries of a whole regency: Astro writes its store of content
 * value by value, looks through every value for photos and bundles it, which for 64,000 entries takes minutes. One text for
 * each costs a hundredth of that. An entry that has photos stays as it is, since Astro resolves them in the store.
 */
export interface PackedEntry {
  readonly packed: string;
}

/** Packs validated fields: plain values, and no photos. */
export function packEntry(data: Readonly<Record<string, unknown>>): { packed: string } {
  return { packed: JSON.stringify(data) };
}

/** The fields of an entry as they were stored, packed or not. */
export function unpackEntry<Data extends object>(stored: Data | PackedEntry): Data {
  // Only `packEntry` packs, and what it was given was validated as this very type.
  return 'packed' in stored ? (JSON.parse(stored.packed) as Data) : stored;
}
