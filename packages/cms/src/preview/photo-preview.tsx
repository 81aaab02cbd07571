import type { ReactNode } from 'react';

/** Turns the name of a file of the draft into an address that can be shown. */
export type GetAsset = (path: string, field?: unknown) => { readonly toString: () => string } | undefined;

/** A photo as the form holds it: anything may still be missing. */
export interface DraftPhoto {
  readonly src?: string | null;
  readonly alt?: string | null;
  readonly caption?: string | null;
  readonly credit?: string | null;
  readonly decorative?: boolean | null;
}

/** A photo as the public sites show it (`PhotoFigure` of the theme). The description is shown too, since no eye sees it. */
export function PhotoPreview({
  photo,
  getAsset,
}: {
  readonly photo: DraftPhoto;
  readonly getAsset: GetAsset;
}): ReactNode {
  const { src, alt, caption, credit, decorative } = photo;
  if (!src) return null;
  return (
    <figure className="photo">
      <img src={String(getAsset(src) ?? '')} alt={alt ?? ''} />
      {(caption || credit) && (
        <figcaption>
          {caption}
          {credit && <small>Foto: {credit}</small>}
        </figcaption>
      )}
      {decorative !== true && (
        <p className="small cms-spoken">
          <strong>Dibacakan:</strong> {alt ? alt : 'belum ada deskripsi'}
        </p>
      )}
    </figure>
  );
}
