/** Words shorter than this are left as they are: too many others are near. */
const shortestWord = 5;

/** Words from this length on may have two mistakes. */
const longWord = 8;

/** What a stem may carry in front and behind, in Indonesian. */
const prefix = /^(?:me(?:ng|ny|n|m)?|pe(?:ng|ny|n|m|r)?|be[rl]?|di|te[r]?|ke|se)(?=\p{L}{4})/u;
const suffix = /(?<=\p{L}{4})(?:kan|an|i|nya|lah|kah)$/u;

/** Finds the word that was meant, among the words that stand on the pages. */
export class Spelling {
  readonly #words: readonly string[];
  readonly #known: ReadonlySet<string>;
  #stems: ReadonlySet<string> | undefined;

  /** @param words those that stand on most pages first. */
  constructor(words: readonly string[]) {
    this.#words = words;
    this.#known = new Set(words);
  }

  /**
   * The nearest word; of two that are equally near, the one on more pages.
   * @returns nothing for what is known, or begins a known word, or has the stem of one; and when nothing is near.
   */
  meantBy(word: string): string | undefined {
    if (word.length < shortestWord || /\p{N}/u.test(word) || this.#isKnown(word)) return undefined;
    const most = word.length < longWord ? 1 : 2;
    let best: { readonly word: string; readonly mistakes: number } | undefined;
    for (const candidate of this.#words) {
      if (Math.abs(candidate.length - word.length) > most) continue;
      const mistakes = distance(word, candidate, (best?.mistakes ?? most + 1) - 1);
      if (mistakes === undefined) continue;
      best = { word: candidate, mistakes };
      if (mistakes === 1) break;
    }
    return best?.word;
  }

  #isKnown(word: string): boolean {
    if (this.#known.has(word) || this.#words.some((known) => known.startsWith(word))) return true;
    this.#stems ??= new Set(this.#words.map(stemOf));
    return this.#stems.has(stemOf(word));
  }
}

/** A word without what is usually added to it. Only for comparing: `menulis` gives `ulis`, as `penulis` does. */
function stemOf(word: string): string {
  return word.replace(suffix, '').replace(prefix, '').replace(suffix, '');
}

/**
 * Letters to add, leave out, replace or swap with their neighbour (optimal string alignment).
 * @param most more is not counted.
 * @returns nothing when it is more.
 */
function distance(a: string, b: string, most: number): number | undefined {
  if (most < 0) return undefined;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const others = Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1);
      row.push(swapped ? Math.min(others, at(before, j - 2) + 1) : others);
    }
    if (Math.min(...row) > most) return undefined;
    [before, last] = [last, row];
  }
  const mistakes = at(last, b.length);
  return mistakes <= most ? mistakes : undefined;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
