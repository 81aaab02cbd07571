/** Sizes of photos as they lie in `content/`. */
export const photoSizes = {
  phone: { width: 2400, height: 1600, quality: 85, words: 'phone size, 2400 × 1600 px, JPEG quality 85' },
  cms: { width: 2048, height: 1365, quality: 82, words: 'as the CMS leaves them, 2048 × 1365 px, JPEG quality 82' },
} as const;

/** Name of a size of photos. */
export type PhotoSizeName = keyof typeof photoSizes;

/** Pixels and JPEG quality of a photo. */
export interface PhotoSize {
  readonly width: number;
  readonly height: number;
  readonly quality: number;
}
