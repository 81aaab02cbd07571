import { clampChroma, converter, formatHex, type Oklch, wcagContrast } from 'culori';
import { darkSurfaces, lightSurfaces } from './surfaces.ts';

/** The colours of one scheme, `#rrggbb`. Names are those of the custom properties. */
export interface AccentColors {
  /** Links, buttons, marks: at least 4.5:1 on paper, surface and soft. */
  readonly accent: string;
  /** Band behind white text: at least 7:1. */
  readonly strong: string;
  /** Tint behind text: ink at least 7:1, soft ink and accent at least 4.5:1. */
  readonly soft: string;
  /** Lines that carry meaning, such as the edge of a field: at least 3:1 on paper, surface and soft. */
  readonly line: string;
  /** Text on accent: at least 4.5:1. */
  readonly onAccent: string;
}

/** Both schemes of an accent. */
export interface AccentScale {
  readonly light: AccentColors;
  readonly dark: AccentColors;
}

const toOklch = converter('oklch');
const step = 0.004;

/** Contrast of two colours, 1 to 21, by the formula of WCAG 2.2 (relative luminance). */
export function contrast(a: string, b: string): number {
  return wcagContrast(a, b);
}

interface Wish {
  readonly hue: Oklch;
  /** Lightness to begin with, 0 to 1. */
  readonly lightness: number;
  readonly chroma: number;
  readonly towards: 'black' | 'white';
  readonly least: number;
  readonly against: readonly string[];
}

/**
 * The colour nearest to the wished one that has enough contrast, found by walking the lightness and
 * judging the very hex that is written, so that rounding and the edge of sRGB cannot spoil it.
 */
function reach({ hue, lightness, chroma, towards, least, against }: Wish): string {
  const direction = towards === 'black' ? -step : step;
  for (let l = lightness; l > 0 && l < 1; l += direction) {
    const hex = toHex(hue, l, chroma);
    if (against.every((other) => contrast(hex, other) >= least)) return hex;
  }
  return towards === 'black' ? '#000000' : '#ffffff';
}

/** Keeps lightness and hue, and gives up chroma where sRGB has no such colour. */
function toHex(hue: Oklch, l: number, c: number): string {
  return formatHex(clampChroma({ ...hue, l, c }, 'oklch'));
}

/**
 * The colours that a site is built of, from one colour of its own, in OKLCH so that the hue stays.
 * Whatever the colour (white, yellow, black), every contrast named in `AccentColors` holds.
 * @param color `#rrggbb`.
 * @throws RangeError when it is no colour; the schema has refused such a value before.
 */
export function accentScale(color: string): AccentScale {
  const hue = /^#[0-9a-f]{6}$/i.test(color) ? toOklch(color) : undefined;
  if (!hue) throw new RangeError(`Unexpected colour \`${color}\`, expected \`#rrggbb\``);
  return { light: lightColors(hue), dark: darkColors(hue) };
}

function lightColors(hue: Oklch): AccentColors {
  const { paper, surface } = lightSurfaces;
  const soft = toHex(hue, 0.955, Math.min(hue.c, 0.025));
  const grounds = [paper, surface, soft];
  const dark = { hue, towards: 'black' } as const;
  return {
    accent: reach({ ...dark, lightness: Math.min(hue.l, 0.6), chroma: hue.c, least: 4.5, against: grounds }),
    strong: reach({ ...dark, lightness: Math.min(hue.l, 0.36), chroma: hue.c, least: 7, against: ['#ffffff'] }),
    soft,
    line: reach({ ...dark, lightness: 0.72, chroma: Math.min(hue.c, 0.08), least: 3, against: grounds }),
    onAccent: '#ffffff',
  };
}

function darkColors(hue: Oklch): AccentColors {
  const { paper, surface } = darkSurfaces;
  const soft = toHex(hue, 0.28, Math.min(hue.c, 0.04));
  const grounds = [paper, surface, soft];
  const light = { hue, towards: 'white' } as const;
  return {
    accent: reach({
      ...light,
      lightness: Math.max(Math.min(hue.l, 0.9), 0.76),
      chroma: Math.min(hue.c, 0.13),
      least: 4.5,
      against: grounds,
    }),
    strong: reach({
      hue,
      towards: 'black',
      lightness: Math.min(Math.max(hue.l, 0.25), 0.32),
      chroma: Math.min(hue.c, 0.08),
      least: 7,
      against: ['#ffffff'],
    }),
    soft,
    line: reach({ ...light, lightness: 0.5, chroma: Math.min(hue.c, 0.07), least: 3, against: grounds }),
    onAccent: paper,
  };
}
