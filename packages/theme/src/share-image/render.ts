import satori from 'satori';
import sharp from 'sharp';
import { accentScale } from '../accent/scale.ts';
import { lightSurfaces } from '../accent/surfaces.ts';
import { loadFonts } from './fonts.ts';
import { bandWidth, imageSize, wordsLayout } from './layout.ts';
import { edgeWidth, motifSvg } from './motif.ts';
import { printableText } from './printable-text.ts';
import { svgOf } from './svg.ts';

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
  const parts = [await wordsSvg(image), await band(image.accent)];
  for (const colours of paletteSizes) {
    const png = await encode(parts, colours);
    if (png.byteLength < mostBytes) return png;
  }
  throw new Error(`Unexpected share image over ${mostBytes} bytes for \`${image.title}\``);
}

/** What stands left of the band, all text as paths. */
async function wordsSvg({ accent, ...texts }: ShareImage): Promise<Buffer> {
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
  return svgOf({ ...size, width: size.width - edgeWidth }, paper + text);
}

const bands = new Map<string, Promise<Buffer>>();

/** The band with its edge, drawn: the same on all pictures of a site, and half the work of each when it is drawn anew. */
function band(accent: string): Promise<Buffer> {
  const known = bands.get(accent);
  if (known) return known;
  const size = { x: edgeWidth, width: bandWidth, height: imageSize.height };
  const motif = motifSvg({ ...size, ground: accentScale(accent).light.strong, thread: '#ffffff', gold });
  const drawn = sharp(svgOf({ ...imageSize, width: edgeWidth + bandWidth }, motif))
    .png()
    .toBuffer();
  bands.set(accent, drawn);
  return drawn;
}

/** @param parts side by side from the left; libvips gives each as much room as the widest, so the right edge is cut. */
async function encode(parts: Buffer[], colours: number): Promise<Buffer> {
  return sharp(parts, { join: { across: parts.length } })
    .extract({ left: 0, top: 0, ...imageSize })
    .removeAlpha()
    .png({ palette: true, colours, dither: 0, effort: 1 })
    .toBuffer();
}
