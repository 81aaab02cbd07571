import type { PublishedWords } from './published-words.ts';
import { Spelling } from './spelling.ts';
import { tokensOf } from './tokens.ts';

/** One thing that is asked for, in the ways in which pages may write it; the visitor's own comes first. */
export type Concept = readonly string[];

/** What a visitor asks for. */
export interface Query {
  readonly concepts: readonly Concept[];
  /** The query as it was understood, when a word was taken for a slip: "puskesmas keliling". */
  readonly corrected?: string;
}

/** Reads queries with the words of a site. */
export class QueryReader {
  readonly #stopWords: ReadonlySet<string>;
  readonly #written = new Map<string, readonly string[]>();
  readonly #longest: number;
  readonly #spelling: Spelling;

  constructor({ stopWords, synonyms, known }: PublishedWords) {
    this.#stopWords = new Set(stopWords);
    for (const { said, written } of synonyms) for (const phrase of said) this.#written.set(phrase, written);
    this.#longest = Math.max(1, ...[...this.#written.keys()].map((phrase) => phrase.split(' ').length));
    // What people say is no slip, though no page says it.
    const spoken = [...this.#written.keys()].flatMap((phrase) => phrase.split(' '));
    this.#spelling = new Spelling([...new Set([...known.split(' '), ...spoken, ...stopWords])]);
  }

  /**
   * Reads what was typed: slips are mended, known phrases taken together, and words without meaning left out unless
   * there are no others.
   * @param text what was typed.
   * @param asTyped mends nothing.
   */
  read(text: string, { asTyped = false } = {}): Query {
    const typed = tokensOf(text);
    const tokens = asTyped ? typed : typed.map((token) => this.#spelling.meantBy(token) ?? token);
    const concepts: Concept[] = [];
    const empty: Concept[] = [];
    for (let at = 0; at < tokens.length; ) {
      const phrase = this.#phraseAt(tokens, at);
      const written = this.#written.get(phrase) ?? [];
      const isEmpty = written.length === 0 && this.#stopWords.has(phrase);
      (isEmpty ? empty : concepts).push([...new Set([phrase, ...written])]);
      at += phrase.split(' ').length;
    }
    const corrected = tokens.some((token, index) => token !== typed[index]) ? { corrected: tokens.join(' ') } : {};
    return { concepts: concepts.length > 0 ? concepts : empty, ...corrected };
  }

  /** The longest known phrase that begins at a token, or the token. */
  #phraseAt(tokens: readonly string[], at: number): string {
    for (let length = this.#longest; length > 1; length--) {
      const phrase = tokens.slice(at, at + length).join(' ');
      if (at + length <= tokens.length && this.#written.has(phrase)) return phrase;
    }
    return tokens[at] ?? '';
  }
}
