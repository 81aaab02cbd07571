import sharp from 'sharp';
import type { PhotoSize } from './photo-size.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * Makes one photo out of a photograph: another part of it and another exposure for each number, mirrored every other
 * time, as if it had been taken from somewhere else.
 * @param file the photograph.
 * @param number the same number gives the same photo.
 * @returns bytes of a JPEG without metadata.
 */
export async function cutPhoto(file: string, number: number, size: PhotoSize): Promise<Buffer> {
  const random = seededRandom(number);
  const original = sharp(file, { autoOrient: true });
  const { width = 0, height = 0 } = (await original.metadata()).autoOrient ?? {};
  const ratio = size.width / size.height;
  const widest = Math.min(width, height * ratio);
  const part = Math.round(widest * (0.7 + 0.3 * random()));
  const partHeight = Math.min(height, Math.round(part / ratio));
  const region = {
    left: Math.floor((width - part) * random()),
    top: Math.floor((height - partHeight) * random()),
    width: part,
    height: partHeight,
  };
  const cut = original.extract(region).resize(size.width, size.height, { fit: 'fill' });
  const exposed = cut.modulate({ brightness: 0.9 + 0.2 * random(), saturation: 0.9 + 0.2 * random() });
  return (number % 2 === 0 ? exposed : exposed.flop()).jpeg({ quality: size.quality }).toBuffer();
}
