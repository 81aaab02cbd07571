import sharp, { type OverlayOptions } from 'sharp';
import type { PhotoSize } from './photo-size.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * Draws a picture that costs an image tool what a photograph does, for machines without photographs: a sky, hills, houses
 * and trees with hard and soft edges, surfaces whose detail falls off with its frequency as in photographs (octaves of
 * noise, each half as coarse and half as strong), and the grain of a sensor. Source: Field (1987), "Relations between the
 * statistics of natural images and the response properties of cortical cells".
 * @param number the same number gives the same scene; the noise differs from run to run.
 * @returns bytes of a JPEG without metadata.
 */
export async function drawPhoto(number: number, size: PhotoSize): Promise<Buffer> {
  const layers = [...(await Promise.all(octaves(size))), await grain(size)];
  const scene = await sharp(Buffer.from(drawScene(number, size)))
    .removeAlpha()
    .blur(1.2)
    .png({ compressionLevel: 1 });
  return sharp(await scene.toBuffer())
    .composite(layers)
    .removeAlpha()
    .jpeg({ quality: size.quality })
    .toBuffer();
}

/** From hills' shades down to leaves. */
function octaves({ width, height }: PhotoSize): Promise<OverlayOptions>[] {
  return [6, 5, 4, 3, 2, 1].map(async (level) => {
    const scale = 2 ** level;
    const input = await noise(Math.ceil(width / scale), Math.ceil(height / scale), 5 + level * 4);
    const spread = await sharp(input)
      .resize(width, height, { fit: 'fill', kernel: 'cubic' })
      .png({ compressionLevel: 1 });
    return { input: await spread.toBuffer(), blend: 'soft-light' } as const;
  });
}

async function grain({ width, height }: PhotoSize): Promise<OverlayOptions> {
  return { input: await noise(width, height, 7), blend: 'soft-light' };
}

function noise(width: number, height: number, sigma: number): Promise<Buffer> {
  const kind = { type: 'gaussian', mean: 128, sigma } as const;
  const create = { width, height, channels: 3, background: '#808080', noise: kind } as const;
  return sharp({ create }).grayscale().png({ compressionLevel: 1 }).toBuffer();
}

/** A landscape as SVG. */
function drawScene(seed: number, { width, height }: PhotoSize): string {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const color = (hue: number, light: number) =>
    `hsl(${Math.round(hue)} ${Math.round(between(20, 55))}% ${Math.round(light)}%)`;
  const hill = (base: number, hue: number, light: number) => {
    const points = Array.from({ length: 9 }, (_, index) => `${(index * width) / 8},${base - between(0, height / 6)}`);
    return `<path d="M0,${height} L${points.join(' L')} L${width},${height} Z" fill="${color(hue, light)}"/>`;
  };
  const house = () => {
    const [w, h] = [between(60, 260), between(60, 200)];
    const [x, y] = [between(0, width), between(height * 0.55, height * 0.85)];
    const roof = `<path d="M${x - 15},${y} l${w / 2 + 15},${-h / 2} l${w / 2 + 15},${h / 2} Z" fill="${color(between(5, 30), 35)}"/>`;
    const window = `<rect x="${x + w / 5}" y="${y + h / 4}" width="${w / 5}" height="${h / 4}" fill="${color(210, 20)}"/>`;
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${color(between(20, 60), between(60, 90))}"/>${window}${roof}`;
  };
  const tree = () => {
    const [x, y, r] = [between(0, width), between(height * 0.5, height), between(8, 90)];
    return `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * between(0.8, 1.6)}" fill="${color(between(70, 150), between(15, 45))}"/>`;
  };
  const many = (count: number, draw: () => string) => Array.from({ length: count }, draw).join('');
  const sky = between(185, 230);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${color(sky, 55)}"/><stop offset="1" stop-color="${color(sky - 150, 88)}"/></linearGradient></defs>
<rect width="100%" height="100%" fill="url(#sky)"/>
${hill(height * 0.5, 200, 60)}${hill(height * 0.6, 160, 45)}${many(40, tree)}${hill(height * 0.75, 110, 38)}${many(14, house)}${many(220, tree)}
</svg>`;
}
