const isSpace = table('\0\t\n\f\r ');
const isDelimiter = table('()<>[]{}/%');

function table(letters: string): Uint8Array {
  const marks = new Uint8Array(256);
  for (const letter of letters) marks[letter.charCodeAt(0)] = 1;
  return marks;
}

const [open, close, backslash, slash, percent] = [40, 41, 92, 47, 37];

/**
 * Collects the names (`/JavaScript`) of one object, as a viewer reads them: strings and comments are left out,
 * `#61` in a name is the letter a. Source: ISO 32000-1, 7.2 and 7.3.
 * @param start where the object begins; @param untilObjectEnd stops at `stream` or `endobj`, not at the last byte.
 * @returns where it stopped, and whether a stream follows.
 */
export function readNames(
  bytes: Buffer,
  start: number,
  names: Set<string>,
  untilObjectEnd: boolean,
): { end: number; stream: boolean } {
  let at = start;
  while (at < bytes.length) {
    const code = bytes[at] ?? 0;
    if (code === percent) at = lineEnd(bytes, at);
    else if (code === open) at = stringEnd(bytes, at);
    else if (code === slash) {
      const end = regularEnd(bytes, at + 1);
      names.add(unescaped(bytes.toString('latin1', at + 1, Math.min(end, at + 128))));
      at = end;
    } else if (isSpace[code] || isDelimiter[code]) at++;
    else {
      const end = regularEnd(bytes, at);
      const word = end - at <= 6 ? bytes.toString('latin1', at, end) : '';
      at = end;
      if (untilObjectEnd && (word === 'stream' || word === 'endobj')) return { end: at, stream: word === 'stream' };
    }
  }
  return { end: at, stream: false };
}

function regularEnd(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && !isSpace[bytes[at] ?? 0] && !isDelimiter[bytes[at] ?? 0]) at++;
  return at;
}

function lineEnd(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at++;
  return at;
}

/** Brackets in a string are balanced or escaped. */
function stringEnd(bytes: Buffer, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    const code = bytes[at];
    if (code === backslash) at++;
    else if (code === open) depth++;
    else if (code === close && --depth === 0) return at + 1;
  }
  return bytes.length;
}

function unescaped(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
