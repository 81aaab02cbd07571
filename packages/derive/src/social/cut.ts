import { segments } from './segments.ts';

/** Short words that end in a full stop without ending a sentence: `Perbup No. 5`, `Jl. Contoh`, initials. */
const abbreviation =
  /(?:^|[\s(])(?:\p{L}|no|nomor|jl|jln|gg|rt|rw|kec|kab|kel|ds|dsn|prov|drs?|dra|ir|hj|st|sdr|bpk|tgl|pkl|hlm|dkk|dll|dsb|tsb|a\.n|s\.d|u\.p)\.\s*$/iu;

const ellipsis = '…';

/**
 * The most of a text that fits: all of it; else as many whole sentences as fit; else whole words and "…"; and of one
 * endless word its characters, never a part of one. Empty when nothing fits.
 * @param fits asked with the text that would be shown. Whatever is shorter than something that fits must fit too.
 */
export function cutToFit(text: string, fits: (candidate: string) => boolean): string {
  if (fits(text)) return text;
  return (
    longestOf(sentencesOf(text), fits, '') ||
    longestOf(segments(text, 'word'), fits, ellipsis) ||
    longestOf(segments(text, 'grapheme'), fits, ellipsis)
  );
}

/** Sentences, those kept together that an abbreviation only seems to part. */
function sentencesOf(text: string): string[] {
  const whole: string[] = [];
  let open = '';
  for (const part of segments(text, 'sentence')) {
    open += part;
    if (abbreviation.test(open)) continue;
    whole.push(open);
    open = '';
  }
  return open === '' ? whole : [...whole, open];
}

/** As many parts as fit, from the first, with an ending where something is left out. */
function longestOf(parts: readonly string[], fits: (candidate: string) => boolean, ending: string): string {
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const kept = parts.slice(0, count).join('').trimEnd();
    const shown = ending === '' ? kept : `${kept.replace(/[\s,;:.–—(-]+$/u, '')}${ending}`;
    if (kept !== '' && shown !== ending && fits(shown)) return shown;
  }
  return '';
}
