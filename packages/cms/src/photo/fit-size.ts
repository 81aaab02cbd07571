/** How a picture is made light enough. */
export interface SizeBudget {
  /** Bytes that should not be exceeded. */
  readonly bytes: number;
  /** Quality to begin with, 0 to 1: a picture that is light enough with it is not made worse. */
  readonly best: number;
  /** Quality below which a picture looks bad. */
  readonly floor: number;
  /** Most times that it is encoded. */
  readonly tries: number;
}

/** What a picture became. */
export interface Fitted<T> {
  readonly encoded: T;
  readonly quality: number;
  /** It is within the budget. */
  readonly fits: boolean;
}

/**
 * Looks for the best quality with which a picture is light enough, by halving the distance between too heavy and light
 * enough. Encoding is slow on a phone, so it stops after a few tries with the best that was found.
 * @param encode encodes the same picture with a quality; what it gives back must grow with the quality.
 * @returns the heaviest result within the budget; the one of the floor when none is.
 */
export async function encodeWithin<T extends { readonly size: number }>(
  encode: (quality: number) => Promise<T>,
  { bytes, best, floor, tries }: SizeBudget,
): Promise<Fitted<T>> {
  const first = await encode(best);
  if (first.size <= bytes || tries < 2) return { encoded: first, quality: best, fits: first.size <= bytes };
  const last = await encode(floor);
  let found: Fitted<T> = { encoded: last, quality: floor, fits: last.size <= bytes };
  if (!found.fits) return found;
  let tooHeavy = best;
  for (let turn = 2; turn < tries && found.encoded.size < bytes * 0.9; turn++) {
    const quality = Math.round(((found.quality + tooHeavy) / 2) * 100) / 100;
    if (quality <= found.quality || quality >= tooHeavy) break;
    const encoded = await encode(quality);
    if (encoded.size <= bytes) found = { encoded, quality, fits: true };
    else tooHeavy = quality;
  }
  return found;
}

/** Size of a picture whose longer side is at most so long. Never larger than it is. */
export function sizeWithin(
  { width, height }: { readonly width: number; readonly height: number },
  side: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
