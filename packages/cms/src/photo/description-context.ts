import { contentTypes, type DescriptionContext, isTypeName } from '@opd/schema';
import { pathOf } from '../widgets/decap-control.ts';
import { plainValue } from '../widgets/plain-value.ts';
import type { PhotoControlProps } from './photo-file-control.tsx';
import { sharedItem, sharedValue } from './photo-siblings.ts';
import { photosInText } from './photos-in-text.ts';
import { memberOf, photosOfFields, textOf } from './photos-of-fields.ts';

/** What is known around a description while it is written. */
export interface PhotoAround {
  readonly context: DescriptionContext;
  /** The photo is marked as decoration, which goes without a description. */
  readonly decorative: boolean;
}

/** What is asked of the description's control. */
export type DescriptionPlace = Pick<PhotoControlProps, 'field' | 'value' | 'parentIds' | 'getEntry'>;

/**
 * Gathers what a description is compared with, as the check does (`copiedDescriptions` of `@opd/check`): the title, the
 * photo's own caption, kind and file, and the descriptions of the photos before it that show another file. Where the
 * place of a photo cannot be found, less is compared: saving judges all of it again.
 */
export function photoAround(place: DescriptionPlace): PhotoAround {
  const data = plainValue(place.getEntry().getIn(['data']));
  const [root = '', ...names] = pathOf(place.field).split('.');
  const found = isTypeName(root)
    ? inFields(place, [...photosOfFields(contentTypes[root].fields, data)], names.slice(0, -1))
    : inText(place, data);
  const fileName = textOf(found.photo, 'src') ?? sharedText(place, 'src');
  const others = found.earlier.filter((photo) => !isDecorative(photo) && textOf(photo, 'src') !== fileName);
  return {
    context: {
      title: textOf(data, 'title'),
      caption: textOf(found.photo, 'caption'),
      kind: textOf(found.photo, 'kind'),
      fileName,
      otherDescriptions: others.map((photo) => textOf(photo, 'alt') ?? ''),
    },
    decorative: isDecorative(found.photo),
  };
}

interface FoundPhoto {
  readonly photo: unknown;
  /** The photos that stand before it in the entry. */
  readonly earlier: readonly unknown[];
}

/** A photo in the fields: on its own, or in a list that tells in which item the field is. */
function inFields(
  place: DescriptionPlace,
  photos: readonly { readonly path: readonly (string | number)[]; readonly photo: unknown }[],
  names: readonly string[],
): FoundPhoto {
  const item = sharedItem(place.parentIds);
  const path = item ? [...names, item.index] : names;
  const at = photos.findIndex((photo) => photo.path.join('.') === path.join('.'));
  const earlier = photos.slice(0, Math.max(at, 0)).map(({ photo }) => photo);
  // The list is newer than the entry while a change is on its way.
  return { photo: item?.value ?? photos[at]?.photo, earlier };
}

/** A photo in the text: found by its file, which the field beside the description shares, or the list it is in. */
function inText(place: DescriptionPlace, data: unknown): FoundPhoto {
  const type = typeNameOf(place);
  const before =
    type === undefined ? [] : [...photosOfFields(contentTypes[type].fields, data)].map(({ photo }) => photo);
  const inBody = photosInText(memberOf(data, 'body'));
  const item = sharedItem(place.parentIds);
  const src = textOf(item?.value, 'src') ?? sharedText(place, 'src');
  const isOwn = (photo: unknown): boolean => src !== undefined && textOf(photo, 'src') === src;
  const exact = inBody.findIndex((photo) => isOwn(photo) && textOf(photo, 'alt') === place.value);
  const at = exact === -1 ? inBody.findIndex(isOwn) : exact;
  return { photo: item?.value ?? inBody[at], earlier: [...before, ...inBody.slice(0, Math.max(at, 0))] };
}

/** Type of the entry: its collection is `<opd>-<type>`. */
function typeNameOf(place: DescriptionPlace): keyof typeof contentTypes | undefined {
  const name = String(place.getEntry().getIn(['collection']) ?? '').replace(/^.*-/, '');
  return isTypeName(name) ? name : undefined;
}

function sharedText(place: DescriptionPlace, name: string): string | undefined {
  const value = sharedValue(place.parentIds, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isDecorative(photo: unknown): boolean {
  return memberOf(photo, 'decorative') === true;
}
