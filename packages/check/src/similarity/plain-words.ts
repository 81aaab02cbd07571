const space = 0x20;

/** Small letters and digits of ASCII by their code, capitals made small; 0 for everything else. */
const wordCodes = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(letter) ? letter.charCodeAt(0) : 0;
});

/**
 * The words of a text, in small letters and with single spaces between them, as code units.
 * Most texts are ASCII with typographic signs, for which no pattern and no string is needed.
 */
export function plainWords(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    // General punctuation, U+2000 to U+206F, holds no letters.
    if (code > 0x7f && code !== 0xa0 && (code < 0x2000 || code > 0x206f)) return anyPlainWords(text);
    const kept = wordCodes[code] ?? 0;
    if (kept === 0 && (length === 0 || codes[length - 1] === space)) continue;
    codes[length] = kept === 0 ? space : kept;
    length += 1;
  }
  return codes.subarray(0, length > 0 && codes[length - 1] === space ? length - 1 : length);
}

/** As `plainWords`, in all scripts. */
function anyPlainWords(text: string): Uint16Array {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return Uint16Array.from({ length: words.length }, (_, index) => words.charCodeAt(index));
}
