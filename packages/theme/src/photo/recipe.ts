import type { WebpOptions } from 'sharp';

/** How photos are encoded. Figures behind the choice: `packages/bench/PHOTOS.md`. */
export const webpOptions = { quality: 72, effort: 2 } as const satisfies WebpOptions;

/**
 * Names the recipe, in the cache and in the addresses of the files: when encoding changes, so do both, since browsers
 * may keep a file for ever. Raise the number when the code in `render.ts` changes what comes out.
 */
export const recipe = `1-q${webpOptions.quality}-e${webpOptions.effort}`;
