import { type DescriptionContext, type Field, type Fields, judgePhotoDescription } from '@opd/schema';
import type { TextBlock } from '../body/blocks.ts';

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

/** The photos in the fields of an entry, in the order of the form. */
export function photosOfFields(fields: Fields, value: unknown, where: readonly string[] = []): EntryPhoto[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    photosOfField(field, memberOf(value, name), [...where, field.label]),
  );
}

function photosOfField(field: Field, value: unknown, where: readonly string[]): EntryPhoto[] {
  if (value === undefined || value === null) return [];
  if (field.kind === 'photo') return [photoOf(value, where.join(' › '))];
  if (field.kind === 'list' && field.item && Array.isArray(value)) {
    const { item } = field;
    const prefix = where.slice(0, -1);
    return value.flatMap((one: unknown, index) => photosOfField(item, one, [...prefix, `${field.label} ${index + 1}`]));
  }
  return field.fields ? photosOfFields(field.fields, value, where) : [];
}

/** The photos in the text of an entry, in its order. */
export function photosOfText(blocks: readonly TextBlock[]): EntryPhoto[] {
  let count = 0;
  return blocks.flatMap(({ name, data }) => {
    const photos = name === 'Foto' ? [data] : name === 'Galeri' ? listOf(memberOf(data, 'photos')) : [];
    return photos.map((photo) => {
      count += 1;
      return photoOf(photo, `Foto ke-${count} di dalam isi`);
    });
  });
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

function photoOf(value: unknown, where: string): EntryPhoto {
  return {
    where,
    description: textOf(value, 'alt') ?? '',
    fileName: textOf(value, 'src') ?? '',
    caption: textOf(value, 'caption'),
    kind: textOf(value, 'kind'),
    decorative: memberOf(value, 'decorative') === true,
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown, name: string): string | undefined {
  const found = memberOf(value, name);
  return typeof found === 'string' ? found : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
