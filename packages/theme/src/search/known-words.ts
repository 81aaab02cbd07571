import { tokensOf } from './browser/tokens.ts';

/** Shorter words are not looked up when a query has a slip, and what has a digit is none. */
const wordToKnow = /^\p{L}{4,}$/u;

/** What visitors read of a page. */
export function textOfHtml(html: string): string {
  return html.replaceAll(/<(script|style|nav|form)\b[\s\S]*?<\/\1>|<[^>]+>|&\w+;/g, ' ');
}

/** The words of searched pages, against which slips of the pen are held. */
export class KnownWords {
  readonly #pages = new Map<string, number>();

  /** Adds the words of a page. */
  add(text: string): void {
    for (const word of new Set(tokensOf(text).flatMap((token) => token.split(/[-.']/))))
      if (wordToKnow.test(word)) this.#pages.set(word, (this.#pages.get(word) ?? 0) + 1);
  }

  /** All of them, those on most pages first. */
  list(): string[] {
    return [...this.#pages].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
  }
}
