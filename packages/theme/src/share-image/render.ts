import satori from 'satori';
import sharp from 'sharp';
import { accentScale } from '../accent/scale.ts';
import { lightSurfaces } from '../accent/surfaces.ts';
import { loadFonts } from './fonts.ts';
import { bandWidth, imageSize, wordsLayout } from './layout.ts';
import { edgeWidth, motifSvg } from './motif.ts';
import { printableText } from './printable-text.ts';

/** What a share image shows. */
export interface ShareImage {
  readonly title: string;
  /** What kind of page it is: "Berita". Empty for none. */
  readonly kicker: string;
  readonly siteName: string;
  readonly government: string;
  /** The site's own colour, `#rrggbb`. */
  readonly accent: string;
}

const gold = '#d9a441';

/** Chat apps leave out larger pictures on slow networks; the palette shrinks until the file is smaller. */
const mostBytes = 60_000;
const paletteSizes = [16, 8] as const;

/**
 * The picture that chat and social media apps show for a page: a PNG of 1200 × 630 pixels under 60 KB.
 * The same input gives the same bytes. Texts may be anything; what the font cannot draw is left out.
 * @throws RangeError when `accent` is no colour.
 */
export async function renderShareImage(image: ShareImage): Promise<Uint8Array> {
  const pixels = beside(await wordsPixels(image), await bandPixels(image.accent));
  for (const colours of paletteSizes) {
    const png = await encode(pixels, colours);
    if (png.byteLength < mostBytes) return png;
  }
  throw new Error(`Unexpected share image over ${mostBytes} bytes for \`${image.title}\``);
}

/** What stands left of the band, all text as paths. */
async function wordsPixels({ accent, ...texts }: ShareImage): Promise<Columns> {
  const { light } = accentScale(accent);
  const words = {
    title: printableText(texts.title),
    kicker: printableText(texts.kicker),
    siteName: printableText(texts.siteName),
    government: printableText(texts.government),
  };
  const layout = wordsLayout(words, {
    ink: lightSurfaces.ink,
    inkSoft: lightSurfaces.inkSoft,
    accent: light.accent,
    soft: light.soft,
  });
  const size = { width: imageSize.width - bandWidth, height: imageSize.height };
  const text = await satori(layout, { ...size, fonts: await loadFonts() });
  const paper = `<path d="M0 0H${size.width}V${size.height}H0Z" fill="${lightSurfaces.paper}"/>`;
  return draw(size.width - edgeWidth, paper + text);
}

const bands = new Map<string, Promise<Columns>>();

/** The band with its edge: the same on all pictures of a site, and half the work of each when it is drawn anew. */
function bandPixels(accent: string): Promise<Columns> {
  const known = bands.get(accent);
  if (known) return known;
  const size = { x: edgeWidth, width: bandWidth, height: imageSize.height };
  const motif = motifSvg({ ...size, ground: accentScale(accent).light.strong, thread: '#ffffff', gold });
  const drawn = draw(edgeWidth + bandWidth, motif);
  bands.set(accent, drawn);
  return drawn;
}

/** Pixels of some columns of the picture, in all of its height: red, green and blue, row by row. */
interface Columns {
  readonly width: number;
  readonly data: Buffer;
}

async function draw(width: number, content: string): Promise<Columns> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${imageSize.height}">${content}</svg>`;
  return { width, data: await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer() };
}

function beside(left: Columns, right: Columns): Buffer {
  const pixels = Buffer.alloc(imageSize.width * imageSize.height * 3);
  for (let row = 0; row < imageSize.height; row++) {
    const start = row * imageSize.width * 3;
    left.data.copy(pixels, start, row * left.width * 3, (row + 1) * left.width * 3);
    right.data.copy(pixels, start + left.width * 3, row * right.width * 3, (row + 1) * right.width * 3);
  }
  return pixels;
}

async function encode(pixels: Buffer, colours: number): Promise<Buffer> {
  const raw = { ...imageSize, channels: 3 } as const;
  return sharp(pixels, { raw }).png({ palette: true, colours, dither: 0, effort: 1 }).toBuffer();
}
