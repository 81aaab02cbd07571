import type { ReactNode } from 'react';
import { DropZone, FileButton, isTouchDevice } from '../files/file-buttons.tsx';
import { Notice } from '../files/notice.tsx';
import type { Refusal } from '../files/refusal.ts';
import { showBytes } from '../files/show-size.ts';
import { acceptedPhotos } from './photo-file-view.tsx';
import '../files/file-field.css';

/** A file that was not taken. */
export interface RefusedFile {
  /** Its place among the chosen: two may have the same name. */
  readonly id: number;
  readonly fileName: string;
  readonly refusal: Refusal;
}

/** How far the adding of several photos is. */
export type PhotoAdderState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working'; readonly step: string; readonly done: number; readonly all: number }
  | {
      readonly phase: 'done';
      readonly added: number;
      /** Bytes of the added photos, as they were chosen and as they are kept. */
      readonly before: number;
      readonly after: number;
      readonly refusedFiles: readonly RefusedFile[];
    };

/** A button and a drop zone for several photos, with what came of them. */
export function PhotoAdderView({
  id,
  state,
  disabled,
  onFiles,
}: {
  readonly id: string;
  readonly state: PhotoAdderState;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactNode {
  const working = state.phase === 'working';
  return (
    <div className="opd-photo opd-add-photos">
      <DropZone className="opd-drop opd-drop-empty" disabled={disabled || working} onFiles={onFiles}>
        <div className="opd-buttons">
          <FileButton
            accept={acceptedPhotos()}
            multiple
            disabled={disabled || working}
            describedBy={`${id}-many`}
            onFiles={onFiles}
          >
            Tambah beberapa foto
          </FileButton>
        </div>
        <p className="opd-rule" id={`${id}-many`}>
          Pilih beberapa foto sekaligus{isTouchDevice() ? '' : ', atau seret ke sini'}. Sesudah itu tulis deskripsi
          setiap foto.
        </p>
      </DropZone>
      {state.phase === 'working' && (
        <progress className="opd-progress" aria-label="Foto yang sudah disiapkan" value={state.done} max={state.all} />
      )}
      <p className="opd-status" role="status">
        {working && <span className="opd-spinner" aria-hidden="true" />}
        {statusText(state)}
      </p>
      <div role="alert">
        {state.phase === 'done' &&
          state.refusedFiles.map(({ id: key, fileName, refusal }) => (
            <Notice key={key} tone="bad" title={`"${fileName}" tidak diambil`} lines={[refusal.reason, refusal.mend]} />
          ))}
      </div>
    </div>
  );
}

function statusText(state: PhotoAdderState): string {
  if (state.phase === 'working') return state.step;
  if (state.phase === 'idle' || state.added === 0) return '';
  return `${state.added} foto ditambahkan (${showBytes(state.before)} → ${showBytes(state.after)}). Tulis deskripsi setiap foto di bawah.`;
}
