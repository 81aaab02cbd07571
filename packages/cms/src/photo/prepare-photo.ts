import { kindOfFile } from '../files/file-kind.ts';
import { type Outcome, type Refusal, taken } from '../files/refusal.ts';
import { showPixels } from '../files/show-size.ts';
import { encodeWithin, sizeWithin } from './fit-size.ts';
import { mostBytes, mostPixels, photoBudget, sides, smallSide } from './photo-limits.ts';
import { broken, kindRefusal, notShrunk, tooHeavy, tooManyPixels } from './photo-refusals.ts';
import {
  decodePicture,
  drawPicture,
  encodeCanvas,
  isTransparent,
  type Picture,
  releaseCanvas,
} from './picture-canvas.ts';
import { readPictureHeader } from './picture-header.ts';

/** A photo as it will be published. */
export interface PreparedPhoto {
  readonly blob: Blob;
  readonly extension: 'webp' | 'jpg' | 'png';
  readonly width: number;
  readonly height: number;
  /** What the operator should know of it, in Indonesian. */
  readonly notes: readonly string[];
}

/** What is being done with a photo, in Indonesian. */
export type TellStep = (step: string) => void;

/**
 * Makes a photo of an operator fit to be published, in the browser and before anything is kept: upright, at most
 * 2,048 pixels long, about 300 KB, and without what the camera wrote into it, such as the place.
 * @param tellStep is told what is being done.
 */
export async function preparePhoto(file: File, tellStep: TellStep): Promise<Outcome<PreparedPhoto>> {
  if (file.size > mostBytes) return no(tooHeavy(file.size));
  tellStep('Memeriksa foto…');
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Android hands out photos of the cloud that cannot be fetched.
    return no(broken);
  }
  const kind = kindOfFile(bytes, file.name);
  const refusal = kindRefusal(kind);
  if (refusal) return no(refusal);
  const header = readPictureHeader(kind, bytes);
  if (!header) return no(broken);
  if (header.width * header.height > mostPixels) return no(tooManyPixels(header.width, header.height));
  if (!header.whole) return no(broken);

  tellStep('Membuka foto…');
  let picture: Picture;
  try {
    picture = await decodePicture(new Blob([bytes], { type: `image/${kind}` }));
  } catch {
    return no(broken);
  }
  try {
    tellStep('Mengecilkan foto…');
    return await shrink(picture, notesOf(picture, header.moves));
  } catch {
    return no(notShrunk);
  } finally {
    picture.close();
  }
}

function no(refusal: Refusal): Outcome<never> {
  return { ok: false, refusal };
}

function notesOf({ width, height }: Picture, moves: boolean): string[] {
  const notes: string[] = [];
  if (moves) notes.push('Gambar ini bergerak; hanya gambar pertamanya yang dipakai.');
  if (Math.max(width, height) < smallSide)
    notes.push(`Foto ini kecil (${showPixels(width, height)}) dan akan tampak buram. Pakai foto aslinya bila ada.`);
  return notes;
}

async function shrink(picture: Picture, notes: readonly string[]): Promise<Outcome<PreparedPhoto>> {
  let best: PreparedPhoto | undefined;
  for (const side of sides) {
    const { width, height } = sizeWithin(picture, side);
    if (best && best.width === width && best.height === height) continue;
    const canvas = drawPicture(picture, width, height);
    try {
      const encoded = await encodeSmall(canvas, picture);
      if (!encoded) continue;
      best = { ...encoded, width, height, notes };
      if (encoded.blob.size <= photoBudget.bytes * 1.15) break;
    } finally {
      releaseCanvas(canvas);
    }
  }
  return best ? taken(best) : no(notShrunk);
}

type Encoded = Pick<PreparedPhoto, 'blob' | 'extension'>;

/** WebP where the browser writes it; elsewhere (Safari) JPEG, or PNG for what is transparent. */
async function encodeSmall(canvas: HTMLCanvasElement, picture: Picture): Promise<Encoded | undefined> {
  const webp = await encodeAs(canvas, 'image/webp');
  if (webp) return { blob: webp, extension: 'webp' };
  if (!isTransparent(canvas)) {
    const jpeg = await encodeAs(canvas, 'image/jpeg');
    return jpeg && { blob: jpeg, extension: 'jpg' };
  }
  const png = await encodeCanvas(canvas, 'image/png', 1);
  if (png && png.size <= photoBudget.bytes * 1.15) return { blob: png, extension: 'png' };
  const white = drawPicture(picture, canvas.width, canvas.height, '#fff');
  const jpeg = await encodeAs(white, 'image/jpeg');
  releaseCanvas(white);
  return jpeg && { blob: jpeg, extension: 'jpg' };
}

async function encodeAs(canvas: HTMLCanvasElement, type: string): Promise<Blob | undefined> {
  const first = await encodeCanvas(canvas, type, photoBudget.best);
  if (!first) return undefined;
  const { encoded } = await encodeWithin(
    async (quality) => (quality === photoBudget.best ? first : ((await encodeCanvas(canvas, type, quality)) ?? first)),
    photoBudget,
  );
  return encoded;
}
