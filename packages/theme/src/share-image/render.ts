import satori from 'satori';
import sharp from 'sharp';
import { accentScale } from '../accent/scale.ts';
import { lightSurfaces } from '../accent/surfaces.ts';
import { loadFonts } from './fonts.ts';
import { bandWidth, imageSize, wordsLayout } from './layout.ts';
import { motifSvg } from './motif.ts';
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
  const svg = await shareImageSvg(image);
  const pixels = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
  for (const colours of paletteSizes) {
    const png = await encode(pixels, colours);
    if (png.byteLength < mostBytes) return png;
  }
  throw new Error(`Unexpected share image over ${mostBytes} bytes for \`${image.title}\``);
}

/** The picture as SVG, all text as paths. */
async function shareImageSvg({ accent, ...texts }: ShareImage): Promise<string> {
  const { light } = accentScale(accent);
  const { width, height } = imageSize;
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
  const text = await satori(layout, { width: width - bandWidth, height, fonts: await loadFonts() });
  const motif = motifSvg({
    x: width - bandWidth,
    width: bandWidth,
    height,
    ground: light.strong,
    thread: '#ffffff',
    gold,
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M0 0H${width}V${height}H0Z" fill="${lightSurfaces.paper}"/>${motif}${text}</svg>`;
}

async function encode(pixels: Buffer, colours: number): Promise<Buffer> {
  const raw = { ...imageSize, channels: 3 } as const;
  return sharp(pixels, { raw }).png({ palette: true, colours, dither: 0, effort: 1 }).toBuffer();
}
