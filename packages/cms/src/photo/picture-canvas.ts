/** A decoded picture, upright. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly source: CanvasImageSource;
  /** Gives its memory back. */
  readonly close: () => void;
}

/**
 * Decodes a picture and turns it the way its EXIF says.
 * @throws when it is damaged.
 */
export async function decodePicture(blob: Blob): Promise<Picture> {
  try {
    const bitmap = await createImageBitmap(blob, { imageOrientation: 'from-image' });
    return { width: bitmap.width, height: bitmap.height, source: bitmap, close: () => bitmap.close() };
  } catch (error) {
    // An old Safari does not know the option; its images turn themselves.
    if (!(error instanceof TypeError)) throw error;
    return decodeAsElement(blob);
  }
}

async function decodeAsElement(blob: Blob): Promise<Picture> {
  const image = new Image();
  const address = URL.createObjectURL(blob);
  try {
    image.src = address;
    await image.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
  return { width: image.naturalWidth, height: image.naturalHeight, source: image, close: () => {} };
}

/**
 * Draws a picture at a size, in halves where it becomes much smaller: browsers look at four neighbours only, and leave
 * out the rest. A canvas holds no metadata, so none comes along.
 * @param background colour behind what is transparent; none keeps it so.
 */
export function drawPicture(picture: Picture, width: number, height: number, background?: string): HTMLCanvasElement {
  let from: CanvasImageSource = picture.source;
  let size = { width: picture.width, height: picture.height };
  const interim: HTMLCanvasElement[] = [];
  while (size.width > width * 2) {
    size = { width: Math.round(size.width / 2), height: Math.round(size.height / 2) };
    const half = paint(from, size.width, size.height);
    interim.push(half);
    from = half;
  }
  const canvas = paint(from, width, height, background);
  for (const half of interim) releaseCanvas(half);
  return canvas;
}

function paint(from: CanvasImageSource, width: number, height: number, background?: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no 2D canvas.');
  if (background !== undefined) {
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(from, 0, 0, width, height);
  return canvas;
}

/** Gives the memory of a canvas back at once: Safari keeps it otherwise, and allows little in all. */
export function releaseCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

/** Tells whether anything can be seen through a picture. */
export function isTransparent(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return true;
  return false;
}

/**
 * Encodes a canvas.
 * @returns nothing when the browser cannot write the type, or has no memory left.
 */
export function encodeCanvas(canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | undefined> {
  return new Promise((resolve) => {
    // A browser that cannot write the type writes PNG in its place.
    canvas.toBlob((blob) => resolve(blob?.type === type ? blob : undefined), type, quality);
  });
}
