import { satteri } from '@astrojs/markdown-satteri';
import { tableAlignment } from '../integration/table-alignment.ts';
import { textPhotos } from '../integration/text-photos.ts';

/** How MDX is read, wherever it stands: Astro and its MDX integration are told this, and `textComponent` follows it. */
export const textProcessor = satteri({
  mdastPlugins: [textPhotos],
  hastPlugins: [tableAlignment],
  features: { gfm: true, smartPunctuation: true },
});
