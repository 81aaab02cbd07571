/** Tags of HTML: Decap's writer leaves them and, of some, their content as they were typed; not across a U+2028. */
const attributes = /(?: *\w+=(?:(?:"[^"]*")|(?:'[^']*')))* *>/.source;
const tags = new RegExp(
  `(?:<(?!pre|style|script)[\\w]+${attributes})|(?:<(pre|style|script)${attributes}(?:.|[\\n\\r])*?</\\1>)`,
  'g',
);

/** The passes of Decap's writer, each with the sign that it escapes, in its order. */
const passes: readonly { readonly sign: string; readonly pattern: RegExp }[] = [
  { sign: '*', pattern: /(\*+)[^*]*(\1)/g },
  { sign: '_', pattern: /(_)[^_]+(_)\b/g },
  { sign: '_', pattern: /(_{2,})[^_]*(\1)/g },
  { sign: '~', pattern: /(~+)[^~]*(\1)/g },
  { sign: '`', pattern: /(`+)[^`]*(\1)/g },
  { sign: '[', pattern: /(\[(?!\^)+)[^\]]*]/g },
];
const signs = ['[', '`', '~', '_', '*'] as const;

/** Up to so many backslashes before one sign every reading is tried; a text seldom holds any. */
const mostTried = 8;

/** What the writer escapes only at the start of a block. */
const leading = /^\s*([-#*>=|]| {4,}|`{3,})/;
const escapedLeading = /^\\(?=[-#*>=|]| {4,}|`{3,})/;

/**
 * Writes a text as Decap does. Not an escape that holds: a lone sign stays, and so do backslashes, `1.` and `+`.
 * Source: decap-cms-widget-richtext 3.7.0, `serializers/remarkEscapeMarkdownEntities.js`; a test compares the two.
 * @param first whether the text is the first in its block, emphasis or link.
 */
export function escapeAsDecap(text: string, first: boolean): string {
  const escaped = outsideTags(text, (piece) =>
    passes.reduce((result, { pattern }) => escapeDelimiters(result, pattern), piece),
  );
  return first ? escaped.replace(leading, (_whole, sign: string) => `\\${sign}`) : escaped;
}

/**
 * The text that Decap wrote so, or `undefined` when it never writes a text so: then there is markup in it.
 * Several texts may be written alike (`- a` and `\- a`): the one without backslashes is meant.
 */
export function exactlyTyped(written: string, first: boolean): string | undefined {
  const candidates = [
    ...(first ? [unescapeText(written.replace(escapedLeading, ''))] : []),
    unescapeText(written),
    written,
  ];
  return candidates.find((candidate) => escapeAsDecap(candidate, first) === written);
}

/** The text that Decap most likely wrote so, where markup around it leaves no certainty. */
export function likelyTyped(written: string, first: boolean): string {
  return exactlyTyped(written, first) ?? unescapeText(first ? written.replace(escapedLeading, '') : written);
}

/** Tells whether a text holds a tag of HTML, around which Decap's writer escapes no pairs of signs. */
export function holdsTag(text: string): boolean {
  return text.search(tags) !== -1;
}

/** Where a tag of HTML that Decap's writer leaves alone ends, when one starts at `start`. */
export function endOfTag(text: string, start: number): number | undefined {
  const sticky = new RegExp(tags.source, 'y');
  sticky.lastIndex = start;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

function unescapeText(written: string): string {
  return outsideTags(written, (piece) => signs.reduce(unescapeSign, piece));
}

/** Undoes the passes of one sign, but for backslashes that were typed: as few of them as Decap can have met. */
function unescapeSign(written: string, sign: (typeof signs)[number]): string {
  const [first = '', ...rest] = written.split(`\\${sign}`);
  if (rest.length === 0) return written;
  const own = passes.filter((pass) => pass.sign === sign);
  const isExact = (text: string) =>
    own.reduce((result, { pattern }) => escapeDelimiters(result, pattern), text) === written;
  const keeping = (typed: (place: number) => boolean) =>
    rest.reduce((text, part, place) => `${text}${typed(place) ? '\\' : ''}${sign}${part}`, first);
  const bare = keeping(() => false);
  if (isExact(bare)) return bare;
  const choices = rest.length > mostTried ? [] : subsetsBySize(rest.length);
  return choices.map((typed) => keeping((place) => typed.has(place))).find(isExact) ?? bare;
}

/** All sets of the numbers below `count`, the small ones first. */
function subsetsBySize(count: number): Set<number>[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  const sets = Array.from({ length: 2 ** count }, (_, bits) => new Set(numbers.filter((index) => bits & (1 << index))));
  return sets.toSorted((a, b) => a.size - b.size);
}

function escapeDelimiters(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match: string, start: string, end: unknown) => {
    const closing = typeof end === 'string' ? end : '';
    const content = match.slice(start.length, match.length - closing.length);
    return `${backslashed(start)}${content}${backslashed(closing)}`;
  });
}

function backslashed(delimiters: string): string {
  return [...delimiters].map((sign) => `\\${sign}`).join('');
}

function outsideTags(text: string, change: (piece: string) => string): string {
  let result = '';
  let end = 0;
  for (const { 0: tag, index } of text.matchAll(tags)) {
    result += change(text.slice(end, index)) + tag;
    end = index + tag.length;
  }
  return result + change(text.slice(end));
}
