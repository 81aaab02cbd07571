import { cutPhoto } from '../regency/photos/cut-photo.ts';
import { drawPhoto } from '../regency/photos/draw-photo.ts';
import { findPhotographs } from '../regency/photos/find-photographs.ts';
import { photoSizes } from '../regency/photos/photo-size.ts';

/** Photos to measure with. */
export interface SamplePhotos {
  /** JPEG files of phone size. */
  readonly photos: readonly Buffer[];
  /** What they are, in words. */
  readonly words: string;
}

/** Cuts photos out of the photographs of this machine, or draws them where there are none. The same on every run. */
export async function samplePhotos(count: number): Promise<SamplePhotos> {
  const photographs = await findPhotographs();
  const photos: Buffer[] = [];
  for (let number = 0; number < count; number += 1) {
    const photograph = photographs[number % photographs.length];
    photos.push(
      photograph ? await cutPhoto(photograph, number, photoSizes.phone) : await drawPhoto(number, photoSizes.phone),
    );
  }
  const source = photographs.length > 0 ? `cut out of ${photographs.length} photographs` : 'drawn';
  return { photos, words: `${count} photos, ${photoSizes.phone.words}, ${source}` };
}
