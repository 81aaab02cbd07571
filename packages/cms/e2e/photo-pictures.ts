import sharp from 'sharp';

/** Something between a photo and noise, red on the left and blue on the right, that weighs what a phone's photo does. */
async function scene(width: number, height: number, seed: string): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const grain = await sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .blur(0.8)
    .png({ compressionLevel: 1 })
    .toBuffer();
  const shapes = `<svg width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg">
    <rect width="50%" height="100%" fill="#c33" fill-opacity=".5"/>
    <rect x="50%" width="50%" height="100%" fill="#33c" fill-opacity=".5"/>
    ${Array.from({ length: 60 }, (_, at) => `<circle cx="${(at * 97) % 100}%" cy="${(at * 61) % 100}%" r="${1 + (at % 5)}%" fill="hsl(${at * 40} 60% 50%)" fill-opacity=".5"/>`).join('')}
    <text x="10%" y="50%" font-size="${height / 8}" fill="#fff">${seed}</text></svg>`;
  return sharp(grain)
    .composite([{ input: Buffer.from(shapes) }])
    .jpeg({ quality: 100 })
    .toBuffer();
}

/** A photo as a phone writes it: 12 megapixels, lying on its side, with the place where it was taken. */
export async function phonePhoto(): Promise<Buffer> {
  return sharp(await scene(4032, 3024, 'Ponsel'))
    .withMetadata({ orientation: 6 })
    .withExifMerge({
      IFD0: { Make: 'Contoh', Model: 'Ponsel 1' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 9/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '111/1 52/1 0/1' },
    })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** A smaller photo. @param seed makes it unlike others. */
export function smallPhoto(seed: string): Promise<Buffer> {
  return scene(1200, 800, seed);
}

/** A photo of nothing but dots, which no format can make small. */
export function noisyPhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#000', noise } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** A logo on nothing. */
export function logo(): Promise<Buffer> {
  const drawing =
    '<svg width="900" height="600" xmlns="http://www.w3.org/2000/svg"><circle cx="450" cy="300" r="200" fill="#063"/></svg>';
  return sharp(Buffer.from(drawing)).png().toBuffer();
}
