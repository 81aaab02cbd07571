/** What a photo's bytes tell, read from its structure without decoding it. */
export interface ImageFacts {
  readonly width: number;
  readonly height: number;
  /** More than one when the picture moves. */
  readonly frames: number;
  /** EXIF or XMP of any sort. */
  readonly hasMetadata: boolean;
  /** Maker, model, serial number, owner, or the camera's own small copy of the whole picture. */
  readonly hasCamera: boolean;
  readonly hasLocation: boolean;
  /** Bytes behind the end of the picture, such as the film of a phone's moving photo. */
  readonly appended: number;
  /** Why the picture cannot be shown, in Indonesian. */
  readonly damaged?: string;
}

/** Facts as they are gathered. */
export type ImageDraft = { -readonly [Key in keyof ImageFacts]: ImageFacts[Key] };

/** Nothing known yet. */
export function newDraft(): ImageDraft {
  return { width: 0, height: 0, frames: 1, hasMetadata: false, hasCamera: false, hasLocation: false, appended: 0 };
}

/** Keeps the size of a frame, if it is larger than what was known: a header may name less than what follows. */
export function noteSize(draft: ImageDraft, width: number, height: number): void {
  if (width * height <= draft.width * draft.height) return;
  draft.width = width;
  draft.height = height;
}

/** Counts the bytes behind the end of a picture; zeros alone are padding. */
export function noteEnd(draft: ImageDraft, bytes: Buffer, end: number): void {
  const rest = bytes.subarray(end);
  if (rest.some((byte) => byte !== 0)) draft.appended = rest.length;
}
