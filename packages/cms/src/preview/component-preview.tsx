import type { ReactElement } from 'react';
import { type DraftPhoto, type GetAsset, PhotoPreview } from './photo-preview.tsx';

/** What a component of a text holds while it is being written. */
export type BlockData = Readonly<Record<string, unknown>>;

/**
 * A component of a text as the public sites show it, with the markup of the theme's component of the same name.
 * @param name of the component: `Foto`.
 */
export function componentPreview(name: string, data: BlockData, getAsset: GetAsset): ReactElement {
  const text = (key: string): string => (typeof data[key] === 'string' ? data[key] : '');
  switch (name) {
    case 'Foto':
      return <PhotoPreview photo={data} getAsset={getAsset} />;
    case 'Galeri':
      return (
        <div className="photos">
          {photosOf(data.photos).map((photo, index) => (
            <PhotoPreview key={photo.src ?? index} photo={photo} getAsset={getAsset} />
          ))}
        </div>
      );
    case 'Unduhan':
      return (
        <ul className="downloads">
          <li>
            <a href="#unduhan">{text('title')}</a>
            <span>{text('file')}</span>
          </li>
        </ul>
      );
    case 'Tabel':
      return (
        <p className="notice">
          Tabel "{text('caption')}" dari {text('file')}
        </p>
      );
    case 'Video':
      return (
        <p className="notice video">
          <a href={text('url')}>Tonton video: {text('title')}</a>
        </p>
      );
    case 'Kutipan':
      return (
        <figure className="quote">
          <blockquote>{paragraphs(text('children'))}</blockquote>
          {text('source') && <figcaption>{text('source')}</figcaption>}
        </figure>
      );
    default: {
      const title = text('title') || (text('tone') === 'perhatian' ? 'Perhatian' : 'Info');
      return (
        <aside className={text('tone') === 'perhatian' ? 'notice gold' : 'notice'} aria-label={title}>
          <p>
            <strong>{title}</strong>
          </p>
          {paragraphs(text('children'))}
        </aside>
      );
    }
  }
}

function paragraphs(text: string): ReactElement[] {
  return text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => <p key={part}>{part}</p>);
}

function photosOf(value: unknown): readonly DraftPhoto[] {
  return Array.isArray(value) ? value.filter((photo) => typeof photo === 'object' && photo !== null) : [];
}
