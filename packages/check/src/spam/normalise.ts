import { plainLetters } from '../text/plain-letters.ts';

/** A text in the shapes in which promoters of gambling write, each in small letters and single spaces. */
export interface TextShapes {
  /** As anybody would read it who trusts the letters. */
  readonly honest: string;
  /** With every disguise undone; `slot88` keeps its digits. */
  readonly plain: string;
  /** With digits and signs inside words read as letters: `sl0t` is `slot`. */
  readonly letters: string;
}

const digitsAsLetters: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/** Undoes the disguises of a text. Its cost grows with the length of the text alone. */
export function shapesOf(text: string): TextShapes {
  const plain = spaced(joinedLetters(plainLetters(text)));
  return {
    honest: spaced(text.toLowerCase()),
    plain,
    letters: plain.replace(/[a-z0-9@$]{2,40}/g, (word) =>
      /[a-z]/.test(word) && /[013457@$]/.test(word) && !/\d{2,4}$/.test(word)
        ? word.replace(/[013457@$]/g, (sign) => digitsAsLetters[sign] ?? sign)
        : word,
    ),
  };
}

/** `s l o t` and `s.l.o.t` are one word; two separators in a row part words. */
function joinedLetters(text: string): string {
  return text.replace(/(?<![a-z0-9])(?:[a-z0-9][ .*_-]){3,30}[a-z0-9](?![a-z0-9])/g, (letters) =>
    letters.replace(/[ .*_-]/g, ''),
  );
}

/** Signs between words are spaces; those that belong to words (`@`, `$`) stay. */
function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}@$]+/gu, ' ').trim();
}
