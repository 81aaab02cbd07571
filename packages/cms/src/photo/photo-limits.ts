import type { SizeBudget } from './fit-size.ts';

/** Largest file that is read at all: the full photo of any phone is smaller. */
export const mostBytes = 40 * 1024 * 1024;

/** Most pixels that are decoded. Cameras of 50 megapixels write up to 8,192 × 6,144. */
export const mostPixels = 8192 * 6144;

/** Longer sides that are tried, in this order, until a photo is light enough. Source: `longestSide` of `@opd/check`. */
export const sides = [2048, 1600, 1280, 1024] as const;

/** A photo that citizens can open with a weak connection. */
export const photoBudget: SizeBudget = { bytes: 300 * 1024, best: 0.82, floor: 0.5, tries: 5 };

/** A shorter longer side looks blurred on a desktop. */
export const smallSide = 800;
