import { type DescriptionContext, judgePhotoDescription } from '@opd/schema';
import { memberOf, textOf } from '../photo/photos-of-fields.ts';

/** A photo of an entry, wherever it stands. */
export interface EntryPhoto extends DescriptionContext {
  /** How the operator knows it: `Foto utama`, `Foto lain 2`, `Foto di dalam isi`. */
  readonly where: string;
  readonly description: string;
  readonly fileName: string;
  readonly decorative: boolean;
}

/** Something that keeps an entry from being saved, in Indonesian. */
export interface WallProblem {
  readonly where: string;
  readonly message: string;
  readonly help: string;
}

/**
 * Judges every description with all that stands around it, as the check will: alone first, then beside the title, the
 * caption, the file's name and the photos before it. The same photo may stand in an entry twice with the same words.
 */
export function* judgePhotos(title: string | undefined, photos: readonly EntryPhoto[]): Generator<WallProblem> {
  const earlier: EntryPhoto[] = [];
  for (const photo of photos) {
    const { where, description, fileName, caption, kind } = photo;
    if (photo.decorative) continue;
    const others = earlier.filter((other) => other.fileName !== fileName).map((other) => other.description);
    earlier.push(photo);
    const judgement = judgePhotoDescription(description, { title, caption, fileName, kind, otherDescriptions: others });
    if (!judgement.ok) yield { where, message: judgement.reason, help: judgement.suggestion };
  }
}

/**
 * A photo as it is judged.
 * @param photo its values, of any shape.
 * @param where how the operator knows it.
 */
export function describedPhoto(photo: unknown, where: string): EntryPhoto {
  return {
    where,
    description: textOf(photo, 'alt') ?? '',
    fileName: textOf(photo, 'src') ?? '',
    caption: textOf(photo, 'caption'),
    kind: textOf(photo, 'kind'),
    decorative: memberOf(photo, 'decorative') === true,
  };
}
