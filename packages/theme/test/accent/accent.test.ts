import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentCss } from '../../src/accent/accent.ts';
import { type AccentColors, accentScale, contrast } from '../../src/accent/scale.ts';
import { darkSurfaces, lightSurfaces, type Surfaces } from '../../src/accent/surfaces.ts';

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Every promise of a scheme that is broken, as text. */
function brokenPromises(colors: AccentColors, { paper, surface, ink, inkSoft }: Surfaces): string[] {
  const { accent, strong, soft, line, onAccent } = colors;
  const promises = [
    { name: 'accent', color: accent, on: [paper, surface, soft], least: 4.5 },
    { name: 'line', color: line, on: [paper, surface, soft], least: 3 },
    { name: 'text on accent', color: onAccent, on: [accent], least: 4.5 },
    { name: 'white on strong', color: '#ffffff', on: [strong], least: 7 },
    { name: 'ink', color: ink, on: [soft], least: 7 },
    { name: 'soft ink', color: inkSoft, on: [soft], least: 4.5 },
  ];
  return promises.flatMap(({ name, color, on, least }) =>
    on.filter((ground) => contrastByStandard(color, ground) < least).map((ground) => `${name}: ${color} on ${ground}`),
  );
}

/** Contrast by the text of WCAG 2.2, written apart from the library that the code uses. */
function contrastByStandard(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('accent', () => {
  test.each(['#ffffff', '#000000', '#ffff00', '#00ffff', '#ff0000', '#0000ff', '#808080', '#0b5d4a', '#7a4b00'])(
    '%s keeps every contrast in both schemes',
    (color) => {
      const { light, dark } = accentScale(color);
      expect(brokenPromises(light, lightSurfaces)).toEqual([]);
      expect(brokenPromises(dark, darkSurfaces)).toEqual([]);
    },
  );

  test('so does any other colour', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const { light, dark } = accentScale(color);
        expect(brokenPromises(light, lightSurfaces)).toEqual([]);
        expect(brokenPromises(dark, darkSurfaces)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('contrast is the one that WCAG defines', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (a, b) => {
        expect(contrast(a, b)).toBeCloseTo(contrastByStandard(a, b), 2);
      }),
    );
  });

  test('a colour that is dark enough is used as it is', () => {
    expect(accentScale('#0B5D4A').light.accent).toBe('#0b5d4a');
  });

  test('the style sheet is small and holds nothing but colours', () => {
    fc.assert(
      fc.property(anyColor, (color) => {
        const css = accentCss(color);
        expect(css.length).toBeLessThan(360);
        expect(css).toMatch(
          /^:root\{(--[a-z-]+:#[0-9a-f]{6};?){5}\}@media [^{]+\{:root\{(--[a-z-]+:#[0-9a-f]{6};?){5}\}\}$/,
        );
      }),
    );
  });

  test('where everything is light, so is the accent', () => {
    expect(accentCss('#1565c0')).toContain(accentCss('#1565c0', 'light'));
    expect(accentCss('#1565c0', 'light')).not.toContain('@media');
  });

  test('what is no colour is refused', () => {
    expect(() => accentCss('hijau')).toThrow(/Unexpected colour `hijau`/);
  });

  test('the surfaces are those of the style sheet', async () => {
    const css = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
    expect(surfacesIn(light)).toEqual(lightSurfaces);
    expect(surfacesIn(dark)).toEqual(darkSurfaces);
  });
});

function surfacesIn(css: string): Surfaces {
  const read = (name: string) => {
    const hex = new RegExp(`--${name}: #([0-9a-f]+);`).exec(css)?.[1] ?? '';
    return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`;
  };
  return { paper: read('paper'), surface: read('surface'), ink: read('ink'), inkSoft: read('ink-soft') };
}
