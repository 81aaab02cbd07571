import { type ReactNode, useState } from 'react';
import { FileButton, isTouchDevice } from '../files/file-buttons.tsx';
import { FileField, type FileFieldProps } from '../files/file-field.tsx';
import { Notice } from '../files/notice.tsx';
import type { Refusal } from '../files/refusal.ts';

/** What last happened to the photo of a field. */
export type PhotoState =
  | { readonly phase: 'idle' | 'removed' }
  | { readonly phase: 'working'; readonly step: string }
  | { readonly phase: 'refused'; readonly fileName: string; readonly refusal: Refusal }
  | { readonly phase: 'kept'; readonly summary: string; readonly notes: readonly string[] };

interface PhotoFileViewProps extends FileFieldProps {
  readonly address: string | undefined;
  readonly description: string;
  readonly photo: PhotoState;
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
  const { name, photo, disabled, onFiles } = props;
  const working = photo.phase === 'working';
  const touch = isTouchDevice();
  return (
    <FileField
      {...props}
      noun="foto"
      accept={acceptedPhotos()}
      shown={<Thumbnail key={name + (props.address ?? '')} {...props} />}
      moreButtons={
        touch && (
          <FileButton accept="image/*" camera disabled={disabled || working} onFiles={onFiles}>
            Ambil foto
          </FileButton>
        )
      }
      rule={
        <>
          {touch ? '' : 'Atau seret foto ke sini. '}
          Foto dikecilkan otomatis dan data lokasinya dibuang.
        </>
      }
      working={working}
      status={statusText(photo, name)}
      refused={photo.phase === 'refused' ? photo : undefined}
    >
      {photo.phase === 'kept' &&
        photo.notes.map((note) => <Notice key={note} tone="weak" title="Perhatikan" lines={[note]} />)}
    </FileField>
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
