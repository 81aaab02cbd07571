import { type AccentColors, accentScale } from './scale.ts';

/**
 * The accent of a site as CSS custom properties, about 350 bytes for both schemes:
 * `--accent`, `--accent-strong`, `--accent-soft`, `--accent-line`, `--on-accent`.
 * @param color `#rrggbb`: the OPD's own colour, or the regency's.
 * @param schemes `light` for pages that have no dark one.
 * @throws RangeError when it is no colour.
 */
export function accentCss(color: string, schemes: 'both' | 'light' = 'both'): string {
  const { light, dark } = accentScale(color);
  if (schemes === 'light') return `:root{${declarations(light)}}`;
  return `:root{${declarations(light)}}@media (prefers-color-scheme:dark){:root{${declarations(dark)}}}`;
}

function declarations({ accent, strong, soft, line, onAccent }: AccentColors): string {
  return `--accent:${accent};--accent-strong:${strong};--accent-soft:${soft};--accent-line:${line};--on-accent:${onAccent}`;
}
