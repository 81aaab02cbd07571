import { fontFamily } from '../share-image/fonts.ts';
import type { Palette } from '../share-image/layout.ts';
import { type FittedText, fitText, type Measure, type TextBox } from './fit-text.ts';
import { emblemSide, footHeight, type Geometry, gap, kickerHeight, type Rectangle } from './geometry.ts';

/** The words of a crop, already printable. */
export interface CropWords {
  readonly title: string;
  readonly kicker: string;
  readonly siteName: string;
  readonly government: string;
  /** Across the picture: "HOAKS". Empty for none. */
  readonly stamp: string;
}

/** How the two weights measure. */
export interface Measures {
  readonly bold: Measure;
  /** Bold as titles are set, a little closer. */
  readonly title: Measure;
  readonly medium: Measure;
}

/** Letter spacing of the title, in em. */
export const titleSpacing = -0.02;

/** A text with its place: what is drawn, and what a test measures. */
export interface PlacedText extends FittedText {
  readonly place: Rectangle;
  readonly lineHeight: number;
}

/** Every text of a crop, set as large as it fits. */
export type CropTexts = Readonly<Record<keyof CropWords, PlacedText>>;

/** Sets every text of a crop into its place. */
export function placeTexts(words: CropWords, { text, photo, title }: Geometry, measures: Measures): CropTexts {
  const foot = text.top + text.height - footHeight;
  const beside = { left: text.left + emblemSide + gap, width: text.width - emblemSide - gap };
  const set = (value: string, place: Rectangle, sizes: Omit<TextBox, 'width' | 'height'>, measure: Measure) => ({
    ...fitText(value, { ...sizes, width: place.width, height: place.height }, measure),
    place,
    lineHeight: sizes.lineHeight,
  });
  const chip = inset({ ...text, height: kickerHeight }, 20, 9);
  const titleTop = text.top + kickerHeight + gap;
  const titlePlace = { ...text, top: titleTop, height: foot - gap - titleTop };
  // A tilted box needs room beside it.
  const stamped = inset(photo, photo.width * 0.14, photo.height * 0.3);
  return {
    kicker: set(words.kicker, chip, { lineHeight: 1.2, largest: 28, smallest: 20 }, measures.bold),
    title: set(words.title, titlePlace, { ...title, lineHeight: 1.17 }, measures.title),
    siteName: set(
      words.siteName,
      { ...beside, top: foot, height: 70 },
      { lineHeight: 1.15, largest: 32, smallest: 20 },
      measures.bold,
    ),
    government: set(
      words.government,
      { ...beside, top: foot + 70, height: 30 },
      { lineHeight: 1.2, largest: 24, smallest: 16 },
      measures.medium,
    ),
    stamp: set(words.stamp, stamped, { lineHeight: 1.2, largest: 120, smallest: 28 }, measures.bold),
  };
}

function inset({ left, top, width, height }: Rectangle, x: number, y: number): Rectangle {
  return { left: left + x, top: top + y, width: width - 2 * x, height: height - 2 * y };
}

/** A node as satori reads it: React's shape, without React. */
interface Node {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Node[];
  };
}

/** The texts of a crop as satori draws them: line by line, so that nothing is left to be broken. */
export function drawTexts(texts: CropTexts, { ink, inkSoft, accent, soft }: Palette, stampColor: string): Node {
  const { kicker, title, siteName, government, stamp } = texts;
  const bold = { fontWeight: 700 } as const;
  return node({ display: 'flex', position: 'relative', width: '100%', height: '100%', fontFamily }, [
    ...(kicker.lines.length > 0 ? [chip(kicker, { color: accent, background: soft, ...bold })] : []),
    ...lines(title, { color: ink, letterSpacing: `${titleSpacing}em`, ...bold }),
    ...lines(middle(siteName), { color: ink, ...bold }),
    ...lines(government, { color: inkSoft, fontWeight: 500 }),
    ...(stamp.lines.length > 0 ? [tilted(stamp, stampColor)] : []),
  ]);
}

/** A name of one line stands next to the line below it, not at the top of its place. */
function middle(text: PlacedText): PlacedText {
  const {
    place,
    lines: { length },
    size,
    lineHeight,
  } = text;
  return { ...text, place: { ...place, top: place.top + place.height - length * size * lineHeight } };
}

function lines({ lines: texts, place, size, lineHeight }: PlacedText, style: Node['props']['style']): Node[] {
  return texts.map((text, index) =>
    node(
      {
        position: 'absolute',
        left: place.left,
        top: place.top + index * size * lineHeight,
        fontSize: size,
        lineHeight,
        whiteSpace: 'nowrap',
        ...style,
      },
      text,
    ),
  );
}

function chip({ lines: texts, place, size, lineHeight }: PlacedText, style: Node['props']['style']): Node {
  const box = { left: place.left - 20, top: place.top - 9, padding: '8px 20px', borderRadius: 8 };
  const text = texts.join(' ');
  return node({ position: 'absolute', ...box, fontSize: size, lineHeight, whiteSpace: 'nowrap', ...style }, text);
}

/** Across the picture, so that a copy of it cannot go round without its verdict. */
function tilted({ lines: texts, place, size, lineHeight }: PlacedText, color: string): Node {
  const mark = node(
    {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'center',
      padding: `${size * 0.08}px ${size * 0.3}px`,
      border: `${Math.max(4, size * 0.09)}px solid ${color}`,
      borderRadius: size * 0.16,
      background: 'rgba(255, 255, 255, 0.92)',
      transform: 'rotate(-8deg)',
    },
    texts.map((text) => node({ color, fontSize: size, fontWeight: 700, lineHeight, whiteSpace: 'nowrap' }, text)),
  );
  const { left, top, width, height } = place;
  const frame = { display: 'flex', position: 'absolute', alignItems: 'center', justifyContent: 'center' } as const;
  return node({ ...frame, left, top, width, height }, [mark]);
}

function node(style: Node['props']['style'], children: Node['props']['children']): Node {
  return { type: 'div', key: null, props: { style, children } };
}
