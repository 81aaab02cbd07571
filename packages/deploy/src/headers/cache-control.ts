/** Folder of files whose name changes with their content, in every site (`build.assets` of the theme and of the CMS). */
export const hashedFolder = 'aset';

/** How long browsers may keep what they got, by what it is. */
export const cacheControl = {
  /** Named by its content: the same address never means anything else. */
  hashed: 'public, max-age=31536000, immutable',
  /** Pages, feeds and lists: a correction is seen after a minute; meanwhile a stale one is better than none. */
  short: 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400',
  /** Photos and documents at fixed addresses, which change seldom. */
  fixed: 'public, max-age=3600',
  /** Errors, which may be mended at any moment. */
  never: 'no-cache',
} as const;

/** Endings of what is short-lived. A folder's address ends with a slash. */
export const shortEndings = ['html', 'xml', 'json', 'txt', 'ics', 'csv', 'svg', 'webmanifest'] as const;
