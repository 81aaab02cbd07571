import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PhotoSource } from '../situs-content.ts';
import { cutPhoto } from './cut-photo.ts';
import { drawPhoto } from './draw-photo.ts';
import { findPhotographs } from './find-photographs.ts';
import { type PhotoSizeName, photoSizes } from './photo-size.ts';
import { uniqueJpeg } from './unique-jpeg.ts';

/** Different pictures; further photos are the same pictures as files of their own. */
const mostPictures = 48;

/** Photos for a regency. */
export interface PhotoFiles {
  readonly photo: PhotoSource;
  /** What they are, in words for a report. */
  readonly words: string;
}

/** What photos to make. */
export interface PhotoRequest {
  /** Where they are kept from one run to the next. */
  readonly folder: string;
  /** How many files. */
  readonly count: number;
  readonly size: PhotoSizeName;
  /** Folder of photographs, instead of the wallpapers of this machine. */
  readonly photographs?: string;
}

/**
 * Makes photos, each a file of its own: cut from photographs where the machine has some, drawn elsewhere. What an
 * earlier run has made is taken as it is.
 */
export async function makePhotoFiles({ folder, count, size, photographs }: PhotoRequest): Promise<PhotoFiles> {
  const found = await findPhotographs(photographs === undefined ? undefined : [photographs]);
  if (photographs !== undefined && found.length === 0)
    throw new Error(`Found no large JPEG in ${photographs}; name a folder of photographs of at least 1900 × 1200 px.`);
  const source = found.length > 0 ? `photographs-${found.length}` : 'drawn';
  const home = join(folder, `${source}-${size}`);
  await mkdir(home, { recursive: true });
  const pictures: Buffer[] = [];
  for (let index = 0; index < Math.min(count, mostPictures); index += 1) {
    const file = join(home, `picture-${index}.jpg`);
    pictures.push(await kept(file, () => makePicture(found, index, size)));
  }
  for (let number = 0; number < count; number += 1) {
    const picture = pictures[number % pictures.length];
    if (picture) await keep(join(home, `${number}.jpg`), async () => uniqueJpeg(picture, number));
  }
  const origin = found.length > 0 ? `cut from ${found.length} photographs` : 'drawn with the statistics of photographs';
  const words = `${photoSizes[size].words}; ${pictures.length} pictures, ${origin}, ${count} files`;
  return { photo: (number) => join(home, `${number % count}.jpg`), words };
}

function makePicture(photographs: readonly string[], index: number, size: PhotoSizeName): Promise<Buffer> {
  const photograph = photographs[index % photographs.length];
  return photograph === undefined ? drawPhoto(index, photoSizes[size]) : cutPhoto(photograph, index, photoSizes[size]);
}

async function kept(file: string, make: () => Promise<Buffer>): Promise<Buffer> {
  await keep(file, make);
  return readFile(file);
}

/** Written under another name first: a run that is stopped leaves no half photo. */
async function keep(file: string, make: () => Promise<Buffer>): Promise<void> {
  if (existsSync(file)) return;
  await writeFile(`${file}.part`, await make());
  await rename(`${file}.part`, file);
}
