/** Frontmatter before it is validated. */
export type Frontmatter = Readonly<Record<string, unknown>>;

/** The value of an entry's frontmatter; what is no object has no fields. */
export function frontmatterOf(value: unknown): Frontmatter {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

/** Frontmatter without its photos, for whom shows none: then nobody need judge their descriptions once more. */
export function withoutPhotos({ cover: _cover, photos: _photos, ...rest }: Frontmatter): Frontmatter {
  return rest;
}
