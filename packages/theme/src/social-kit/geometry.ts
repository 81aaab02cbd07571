import type { ShareSizeName } from '@opd/derive/social';

/** A rectangle in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where things stand on a crop: type is never laid over the photo, so that both can be made out. */
export interface Geometry {
  readonly photo: Rectangle;
  /** Kicker, title and sender. */
  readonly text: Rectangle;
  /** Band of motif without any text, where apps lay their buttons over a story. */
  readonly band?: Rectangle;
  /** The edge of the photo. */
  readonly thread: Rectangle;
  /** Font sizes of the title: at the smallest, 140 of the widest letter fit, the most that the schema takes. */
  readonly title: { readonly largest: number; readonly smallest: number };
}

/** The crops. A story keeps its type 250 px from the top and 320 px from the bottom, where Instagram and TikTok put buttons. */
export const geometries: Readonly<Record<ShareSizeName, Geometry>> = {
  persegi: {
    photo: { left: 0, top: 0, width: 1080, height: 540 },
    text: { left: 64, top: 588, width: 952, height: 440 },
    thread: { left: 0, top: 540, width: 1080, height: 8 },
    title: { largest: 78, smallest: 34 },
  },
  potret: {
    photo: { left: 0, top: 0, width: 1080, height: 740 },
    text: { left: 64, top: 796, width: 952, height: 498 },
    thread: { left: 0, top: 740, width: 1080, height: 8 },
    title: { largest: 92, smallest: 38 },
  },
  cerita: {
    photo: { left: 0, top: 0, width: 1080, height: 980 },
    text: { left: 72, top: 1040, width: 936, height: 530 },
    band: { left: 0, top: 1600, width: 1080, height: 320 },
    thread: { left: 0, top: 980, width: 1080, height: 8 },
    title: { largest: 96, smallest: 38 },
  },
  lanskap: {
    photo: { left: 744, top: 0, width: 456, height: 630 },
    text: { left: 56, top: 46, width: 632, height: 538 },
    thread: { left: 736, top: 0, width: 8, height: 630 },
    title: { largest: 68, smallest: 34 },
  },
};

/** Side of the square of the emblem, and heights of the parts of the text. */
export const emblemSide = 88;
export const kickerHeight = 52;
export const footHeight = 100;
export const gap = 24;
