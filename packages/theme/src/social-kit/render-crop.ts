import type { ShareSize } from '@opd/derive/social';
import satori from 'satori';
import sharp, { type OverlayOptions } from 'sharp';
import { accentScale } from '../accent/scale.ts';
import { lightSurfaces } from '../accent/surfaces.ts';
import type { VerdictStamp } from '../format/verdict-stamp.ts';
import { loadFonts } from '../share-image/fonts.ts';
import { motifSvg } from '../share-image/motif.ts';
import { printableText } from '../share-image/printable-text.ts';
import { svgOf } from '../share-image/svg.ts';
import { drawTexts, placeTexts, titleSpacing } from './crop-layout.ts';
import { emblemSide, footHeight, type Geometry, geometries, type Rectangle } from './geometry.ts';
import { measurer } from './measure.ts';

/** What a crop shows besides its photo. */
export interface Crop {
  readonly title: string;
  /** What kind of entry it is: "Berita". */
  readonly kicker: string;
  readonly siteName: string;
  readonly government: string;
  /** The site's own colour, `#rrggbb`. */
  readonly accent: string;
  /** The site's mark as a whole SVG, drawn 88 px large. */
  readonly emblem: string;
  readonly stamp?: VerdictStamp | undefined;
}

const gold = '#d9a441';
const stampColors = { bad: '#a3180d', good: '#0b5d4a' } as const;

/** Type in a photo frays at the usual subsampling of colours. */
const encoding = { quality: 82, chromaSubsampling: '4:4:4', progressive: true } as const;

/**
 * A picture for social media: photo, title, name and mark of the office, and on a clarification the verdict across the
 * photo. JPEG, since Instagram takes nothing else. The same input gives the same bytes.
 * @param photo bytes of the cover; without one a motif is drawn.
 * @throws RangeError when `accent` is no colour; an error when the photo is none.
 */
export async function renderCrop(size: ShareSize, crop: Crop, photo?: Uint8Array): Promise<Buffer> {
  const geometry = geometries[size.name];
  const { light } = accentScale(crop.accent);
  const motif = (place: Rectangle): OverlayOptions => ({ ...at(place), input: motifOf(place, light.strong) });
  const picture = photo ? { ...at(geometry.photo), input: await cutOut(photo, geometry.photo) } : motif(geometry.photo);
  const words = await drawWords(size, crop, geometry);
  const { left, top, height } = geometry.text;
  const emblem = await sharp(Buffer.from(crop.emblem), { density: 300 })
    .resize({ width: emblemSide, height: emblemSide, fit: 'contain', background: '#0000' })
    .png()
    .toBuffer();
  return sharp({ create: { width: size.width, height: size.height, channels: 3, background: lightSurfaces.paper } })
    .composite([
      picture,
      ...(geometry.band ? [motif(geometry.band)] : []),
      { ...at(geometry.thread), input: filled(geometry.thread, gold) },
      { left, top: top + height - footHeight + Math.round((footHeight - emblemSide) / 2), input: emblem },
      { left: 0, top: 0, input: Buffer.from(words) },
    ])
    .jpeg(encoding)
    .toBuffer();
}

function at({ left, top }: Rectangle): { left: number; top: number } {
  return { left, top };
}

/** The part of a photo where most happens (colours, edges, skin), upright and without metadata. */
function cutOut(photo: Uint8Array, { width, height }: Rectangle): Promise<Buffer> {
  return sharp(photo, { failOn: 'truncated' })
    .autoOrient()
    .resize({ width, height, fit: 'cover', position: sharp.strategy.attention })
    .flatten({ background: lightSurfaces.surface })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer();
}

function motifOf({ width, height }: Rectangle, ground: string): Buffer {
  return svgOf({ width, height }, motifSvg({ x: 0, width, height, ground, thread: '#ffffff', gold }));
}

function filled({ width, height }: Rectangle, color: string): Buffer {
  return svgOf({ width, height }, `<path d="M0 0H${width}V${height}H0Z" fill="${color}"/>`);
}

/** All text of a crop as an SVG of its size, as paths. */
async function drawWords({ width, height }: ShareSize, crop: Crop, geometry: Geometry): Promise<string> {
  const [bold, title, medium] = await Promise.all([measurer(700), measurer(700, titleSpacing), measurer(500)]);
  const words = {
    title: printableText(crop.title),
    kicker: printableText(crop.kicker),
    siteName: printableText(crop.siteName),
    government: printableText(crop.government),
    stamp: printableText(crop.stamp?.text ?? ''),
  };
  const { light } = accentScale(crop.accent);
  const palette = { ink: lightSurfaces.ink, inkSoft: lightSurfaces.inkSoft, accent: light.accent, soft: light.soft };
  const texts = placeTexts(words, geometry, { bold, title, medium });
  const color = stampColors[crop.stamp?.isGood ? 'good' : 'bad'];
  return satori(drawTexts(texts, palette, color), { width, height, fonts: await loadFonts() });
}
