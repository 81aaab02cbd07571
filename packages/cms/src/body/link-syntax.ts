import { guardedSign } from './invisible.ts';

/** The place of a link or picture, and where it ends. */
export interface Destination {
  readonly url: string;
  readonly title: string | null;
  /** Behind the closing parenthesis. */
  readonly end: number;
}

/** Reads `(address "title")`. @param start place of the opening parenthesis. @returns nothing when it is no place. */
export function readDestination(text: string, start: number): Destination | undefined {
  const address = text[start + 1] === '<' ? enclosed(text, start + 1) : bare(text, start + 1);
  if (!address) return undefined;
  const { url, end } = address;
  if (text[end] === ')') return { url, title: null, end: end + 1 };
  // Decap does not escape the quotes of a title: it ends where a quote and a parenthesis follow each other.
  const title = /\s+(?:"((?:\\[\s\S]|[^"\\]|"(?!\)))*)"|'((?:\\[\s\S]|[^'\\]|'(?!\)))*)')\)/y;
  title.lastIndex = end;
  const [whole] = title.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { url, title: unescapeSigns(whole.trim().slice(1, -2)), end: end + whole.length };
}

/** Undoes the backslashes before punctuation that Decap's writer puts in titles and descriptions. */
export function unescapeSigns(written: string): string {
  return written.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

const angleLink = /<((?:https?:|tel:|mailto:)[^\s<>]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/y;

/** Reads an address between angle brackets, as Decap writes a link whose text is its address. */
export function angleLinkAt(text: string, start: number): { url: string; text: string; end: number } | undefined {
  angleLink.lastIndex = start;
  const [whole, address] = angleLink.exec(text) ?? [];
  if (whole === undefined || address === undefined) return undefined;
  const url = /^[a-z]+:/i.test(address) ? address : `mailto:${address}`;
  return { url, text: address.replace(/^mailto:/, ''), end: start + whole.length };
}

/** The address of a link as Decap's reader needs it: enclosed when it is empty, or holds spaces or lone parentheses. */
export function writeAddress(url: string): string {
  const written = withoutEscapes(url);
  return url === '' || /\s/.test(url) || !isBalanced(url) ? `<${written}>` : written;
}

/** An address that Decap writes so that it can be read again: it encloses one with lone parentheses, but counts only. */
export function withoutLoneParentheses(url: string): string {
  return isBalanced(url) ? url : url.replaceAll('(', '%28').replaceAll(')', '%29');
}

function isBalanced(url: string): boolean {
  let depth = 0;
  for (const sign of url) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The title of a link as Decap's reader needs it. */
export function writeTitle(title: string): string {
  const quote = title.includes('"') ? "'" : '"';
  return quote + withoutEscapes(title).replaceAll(quote, `\\${quote}`) + quote;
}

/** In addresses and titles, and only there, Decap's reader decodes `&amp;` and drops backslashes before punctuation. */
function withoutEscapes(text: string): string {
  return text.replace(/\\(?=[!-/:-@[-`{-~]|$)|&(?=#?\w+;)/g, guardedSign);
}

function enclosed(text: string, start: number): { url: string; end: number } | undefined {
  const end = text.indexOf('>', start);
  const url = text.slice(start + 1, end);
  return end === -1 || url.includes('\n') ? undefined : { url, end: end + 1 };
}

function bare(text: string, start: number): { url: string; end: number } | undefined {
  let depth = 0;
  for (let index = start; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (/\s/.test(sign) || (sign === ')' && depth === 0)) {
      return index === start ? undefined : { url: text.slice(start, index), end: index };
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
  }
  return undefined;
}
