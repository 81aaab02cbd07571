import { type ReactNode, type Ref, useState } from 'react';
import { DropZone, FileButton, isTouchDevice } from './file-buttons.tsx';
import { Notice } from './notice.tsx';
import type { Refusal } from './refusal.ts';
import './photo.css';

/** What last happened to the photo of a field. */
export type PhotoState =
  | { readonly phase: 'idle' | 'removed' }
  | { readonly phase: 'working'; readonly step: string }
  | { readonly phase: 'refused'; readonly fileName: string; readonly refusal: Refusal }
  | { readonly phase: 'kept'; readonly summary: string; readonly notes: readonly string[] };

interface PhotoFileViewProps {
  readonly id: string;
  readonly className: string;
  readonly label: string;
  /** Name of the file; empty when there is none. */
  readonly name: string;
  readonly address: string | undefined;
  readonly description: string;
  readonly photo: PhotoState;
  readonly disabled: boolean;
  readonly chooserRef: Ref<HTMLButtonElement>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: () => void;
  readonly onActive: () => void;
  readonly onInactive: () => void;
}

/**
 * What the chooser offers. A phone turns its own kinds (HEIC) into one of these by itself; on a computer a photo of
 * another kind would be missing from the chooser without a word, so there all are offered and told apart afterwards.
 */
export function acceptedPhotos(): string {
  return isTouchDevice() ? 'image/jpeg,image/png,image/webp,image/avif,image/gif' : 'image/*,.heic,.heif';
}

/** The photo of a field, with all that can be done with it. */
export function PhotoFileView(props: PhotoFileViewProps): ReactNode {
  const { id, className, label, name, photo, disabled, chooserRef, onFiles, onRemove, onActive, onInactive } = props;
  const working = photo.phase === 'working';
  const blocked = disabled || working;
  const touch = isTouchDevice();
  return (
    <fieldset
      id={id}
      aria-label={label}
      tabIndex={-1}
      className={`${className} opd-photo`}
      onFocus={onActive}
      onBlur={onInactive}
    >
      <DropZone className={name === '' ? 'opd-drop opd-drop-empty' : 'opd-drop'} disabled={blocked} onFiles={onFiles}>
        {name !== '' && <Thumbnail key={name + (props.address ?? '')} {...props} />}
        <div className="opd-buttons">
          <FileButton
            accept={acceptedPhotos()}
            primary={name === ''}
            disabled={blocked}
            buttonRef={chooserRef}
            describedBy={`${id}-rule`}
            onFiles={onFiles}
          >
            {name === '' ? 'Pilih foto' : 'Ganti foto'}
          </FileButton>
          {touch && (
            <FileButton accept="image/*" camera disabled={blocked} onFiles={onFiles}>
              Ambil foto
            </FileButton>
          )}
          {name !== '' && (
            <button type="button" className="opd-button opd-button-quiet" disabled={blocked} onClick={onRemove}>
              Hapus foto
            </button>
          )}
        </div>
        <p className="opd-rule" id={`${id}-rule`}>
          {touch ? '' : 'Atau seret foto ke sini. '}
          Foto dikecilkan otomatis dan data lokasinya dibuang.
        </p>
      </DropZone>
      <p className="opd-status" role="status">
        {working && <span className="opd-spinner" aria-hidden="true" />}
        {statusText(photo, name)}
      </p>
      {photo.phase === 'kept' &&
        photo.notes.map((note) => <Notice key={note} tone="weak" title="Perhatikan" lines={[note]} />)}
      <div role="alert">
        {photo.phase === 'refused' && (
          <Notice
            tone="bad"
            title={`"${photo.fileName}" tidak diambil`}
            lines={[photo.refusal.reason, photo.refusal.mend]}
          />
        )}
      </div>
    </fieldset>
  );
}

function statusText(photo: PhotoState, name: string): string {
  if (photo.phase === 'working') return photo.step;
  if (photo.phase === 'removed' && name === '') return 'Foto dilepas dari tulisan ini.';
  return photo.phase === 'kept' && name !== '' ? `Foto siap: ${photo.summary}` : '';
}

function Thumbnail({ name, address, description }: PhotoFileViewProps): ReactNode {
  const [failed, setFailed] = useState(false);
  return (
    <figure className="opd-thumbnail">
      {address !== undefined && !failed && (
        <img
          src={address}
          alt={description === '' ? 'Foto yang dipilih, belum ada deskripsinya' : description}
          onError={() => setFailed(true)}
        />
      )}
      {failed && (
        <p className="opd-rule">Foto ini belum dapat ditampilkan. Muat ulang halaman, atau pilih fotonya lagi.</p>
      )}
      <figcaption>{name}</figcaption>
    </figure>
  );
}
