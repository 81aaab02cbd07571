const segmenters = {
  sentence: new Intl.Segmenter('id', { granularity: 'sentence' }),
  word: new Intl.Segmenter('id', { granularity: 'word' }),
  grapheme: new Intl.Segmenter('id', { granularity: 'grapheme' }),
};

/** Sentences, words with what stands between them, or characters as a reader sees them (UAX #29). Together they are the text. */
export function segments(text: string, granularity: keyof typeof segmenters): string[] {
  return Array.from(segmenters[granularity].segment(text), ({ segment }) => segment);
}
