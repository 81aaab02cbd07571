import type { SiteWeight } from './measure.ts';

/**
 * HTML and CSS of a home page, compressed. A server may send about so much before it waits for an answer: ten
 * packets. What fits in is on a phone with one round trip.
 */
export const homeLimit = 14 * 1024;

/** The one font file. */
export const fontLimit = 35 * 1024;

/** What of a site is over the limits; empty when all is well. */
export function overLimits({ gzip, fonts, scripts }: SiteWeight): string[] {
  return [
    ...(gzip > homeLimit ? [`HTML and CSS of the home page are ${gzip} bytes compressed, over ${homeLimit}`] : []),
    ...(scripts > 0 ? [`the home page has ${scripts} script ${scripts === 1 ? 'element' : 'elements'}`] : []),
    ...(fonts.length > 1 ? [`the home page has ${fonts.length} font files, not one`] : []),
    ...fonts.filter((size) => size > fontLimit).map((size) => `a font file is ${size} bytes, over ${fontLimit}`),
  ];
}
