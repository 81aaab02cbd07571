/** Ways to hide text from visitors and show it to search engines, in declarations without spaces. */
const hidingStyles = [
  /(?:^|;)display:none/,
  /(?:^|;)visibility:(?:hidden|collapse)/,
  /(?:^|;)content-visibility:hidden/,
  /(?:^|;)opacity:(?:0?\.0\d*|0+(?:\.0*)?)%?(?:;|$)/,
  /(?:^|;)font(?:-size)?:(?:0?(?:\.[01]\d*)?(?:em|rem)|[01]?(?:\.\d+)?(?:px|pt|%|vw)|0)(?:;|$|\/)/,
  /(?:^|;)(?:left|top|right|bottom|inset|text-indent|margin(?:-left|-top)?):(?:[^;]{0,40}[^\d.;-])?-\d{3,7}(?:px|em|rem|vw|vh|%|pt)?/,
  /(?:height|width):[01](?:px)?;.{0,200}overflow:hidden|overflow:hidden;.{0,200}(?:height|width):[01](?:px)?(?:;|$)/,
  /(?:^|;)clip:rect\(0|(?:^|;)clip-path:(?:inset\((?:50|100)%|circle\(0)/,
  /(?:^|;)(?:transform:[^;]{0,80}scale[xy]?\(0(?:\.0+)?[,)]|scale:0(?:;|$))/,
  /(?:^|;)transform:[^;]{0,80}translate[xy]?\(-\d{3,7}/,
  /(?:^|;)color:(?:transparent|#[0-9a-f]{3}0(?:;|$)|#[0-9a-f]{6}00(?:;|$)|(?:rgb|hsl)a?\([^;)]{1,40}[,/]0(?:\.0+)?%?\))/,
];

/** Declarations in the form in which they are judged: small letters, no spaces, no `!important`, no comments. */
export function plainDeclarations(style: string): string {
  return style
    .toLowerCase()
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+|!important/g, '');
}

/** Tells whether declarations hide what they are applied to. @param style as `plainDeclarations` gives it. */
export function hides(style: string): boolean {
  return hidingStyles.some((pattern) => pattern.test(style));
}

/** A colour in red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number];

/** What a style says of a colour: `unknown` when it cannot be told from the page alone. */
export type StyledColour = Colour | 'unknown' | undefined;

/** The colour of text that declarations set. */
export function textColour(style: string): StyledColour {
  const value = lastOf(style, /(?:^|;)color:([^;]{1,200})/g);
  if (value === undefined || value === 'inherit') return undefined;
  return readColour(value) ?? 'unknown';
}

/** The colour behind text that declarations set. */
export function colourBehind(style: string): StyledColour {
  const value = lastOf(style, /(?:^|;)background(?:-color)?:([^;]{1,500})/g);
  if (value === undefined || /^(?:none|00|00?|transparent|inherit|initial|unset)$/.test(value)) return undefined;
  return readColour(value) ?? 'unknown';
}

function lastOf(style: string, pattern: RegExp): string | undefined {
  return [...style.matchAll(pattern)].at(-1)?.[1];
}

/** Colours that differ less than an eye can tell, such as `#fff` and `#fdfdfd`. */
export function looksAlike(a: StyledColour, b: StyledColour): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false;
  return a.every((part, index) => Math.abs(part - Number(b[index])) <= 12);
}

const named: Readonly<Record<string, Colour>> = {
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  black: [0, 0, 0],
};

/** Spaces are gone: `rgb(255 255 255)` cannot be read any more and counts as unknown. */
function readColour(value: string): Colour | undefined {
  if (named[value]) return named[value];
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])[0-9a-f]?$/.exec(value);
  if (short) return channels(short.slice(1).map((digit) => Number.parseInt(digit + digit, 16)));
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/.exec(value);
  if (long) return channels(long.slice(1).map((digits) => Number.parseInt(digits, 16)));
  const parts = /^rgba?\((\d{1,3}),(\d{1,3}),(\d{1,3})(?:,[\d.]{1,6}%?)?\)$/.exec(value);
  return parts ? channels(parts.slice(1, 4).map(Number)) : undefined;
}

function channels([red = 0, green = 0, blue = 0]: readonly number[]): Colour {
  return [red, green, blue];
}
