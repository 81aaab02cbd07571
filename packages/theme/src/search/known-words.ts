import { tokensOf } from './browser/tokens.ts';

/** Shorter words are not looked up when a query has a slip, and what has a digit is none. */
const wordToKnow = /^\p{L}{4,}$/u;

/** The words of searched pages, against which slips of the pen are held. */
export class KnownWords {
  readonly #pages = new Map<string, number>();

  /** Adds the words of a page. @param html whose marks are left out. */
  add(html: string): void {
    const text = html.replaceAll(/<(script|style|nav|form)\b[\s\S]*?<\/\1>|<[^>]+>|&\w+;/g, ' ');
    for (const word of new Set(tokensOf(text).flatMap((token) => token.split(/[-.']/))))
      if (wordToKnow.test(word)) this.#pages.set(word, (this.#pages.get(word) ?? 0) + 1);
  }

  /** All of them, those on most pages first. */
  list(): string[] {
    return [...this.#pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  }
}
