import type { PhotoSource } from '@opd/schema';

/** What a photo of a draft has of an image of the built sites: one file, whose size is not known. */
interface DraftImage {
  readonly src: string;
  readonly srcSet: { readonly attribute?: string };
  readonly attributes: { readonly sizes?: string; readonly width?: number; readonly height?: number };
}

/** Stands for the photo service of the built sites: a draft's photo is shown as it is, in whatever place. */
export function responsivePhoto(src: PhotoSource): DraftImage {
  return { src: typeof src === 'string' ? src : src.src, srcSet: {}, attributes: {} };
}
