import type { WebpOptions } from 'sharp';

/** How photos are encoded. Figures behind the choice: `packages/bench/RESULTS.md`. */
export const recipeOptions = { quality: 72, effort: 2 } as const satisfies WebpOptions;

/**
 * Names the recipe, in the cache and in the addresses of the files: when encoding changes, so do both, since browsers
 * may keep a file for ever. Raise the number when the code in `render.ts` changes what comes out.
 */
export const recipe = `2-q${recipeOptions.quality}-e${recipeOptions.effort}`;
