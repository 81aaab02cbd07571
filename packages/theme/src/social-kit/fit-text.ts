/** Where a text must fit, in pixels. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** Height of a line for a font size of one. */
  readonly lineHeight: number;
  /** The font sizes to choose from. */
  readonly largest: number;
  readonly smallest: number;
}

/** Width of a text in one line, in pixels. Must grow with the text and with the size. */
export type Measure = (text: string, size: number) => number;

/** A text as it is set. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Nothing had to be left out. */
  readonly isWhole: boolean;
}

const step = 2;
const ellipsis = '…';

/**
 * Sets a text as large as fits into a box, in lines that are never wider than it and never more than it is high. Words are
 * parted only when they are too wide for the box at every size; what does not fit at the smallest size is cut off with "…".
 */
export function fitText(text: string, box: TextBox, measure: Measure): FittedText {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const parts of [whole, parted]) {
    for (let size = box.largest; size >= box.smallest; size -= step) {
      const lines = linesOf(parts(words, box.width, size, measure), box.width, size, measure);
      if (lines && lines.length <= mostLines(box, size)) return { size, lines, isWhole: true };
    }
  }
  const size = box.smallest;
  const lines = linesOf(parted(words, box.width, size, measure), box.width, size, measure) ?? [];
  return {
    size,
    lines: cutLines(lines, mostLines(box, size), (line) => measure(line, size) <= box.width),
    isWhole: false,
  };
}

function mostLines({ height, lineHeight }: TextBox, size: number): number {
  return Math.floor(height / (size * lineHeight));
}

/** A word, or the piece of one that stands on a line of its own. */
type Cut = (words: readonly string[], width: number, size: number, measure: Measure) => readonly string[];

const whole: Cut = (words) => words;

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Words that are wider than the box in pieces that are not. */
const parted: Cut = (words, width, size, measure) =>
  words.flatMap((word) => {
    if (measure(word, size) <= width) return [word];
    const pieces: string[] = [];
    let piece = '';
    for (const { segment } of graphemes.segment(word)) {
      if (piece !== '' && measure(piece + segment, size) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += segment;
    }
    return [...pieces, piece];
  });

/** Words in lines, as many in each as fit; nothing when one word alone is too wide. */
function linesOf(words: readonly string[], width: number, size: number, measure: Measure): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (measure(word, size) > width) return undefined;
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, size) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return line === '' ? lines : [...lines, line];
}

function cutLines(lines: readonly string[], most: number, fits: (line: string) => boolean): string[] {
  const kept = lines.slice(0, most);
  let last = Array.from(graphemes.segment(kept.pop() ?? ''), ({ segment }) => segment);
  while (last.length > 0 && !fits(`${last.join('').trimEnd()}${ellipsis}`)) last = last.slice(0, -1);
  return most < 1 ? [] : [...kept, `${last.join('').trimEnd()}${ellipsis}`];
}
