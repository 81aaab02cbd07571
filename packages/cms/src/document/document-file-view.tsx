import type { ReactNode, Ref } from 'react';
import { DropZone, FileButton, isTouchDevice } from '../photo/file-buttons.tsx';
import { Notice } from '../photo/notice.tsx';
import type { Refusal } from '../photo/refusal.ts';
import { showBytes } from '../photo/show-size.ts';
import type { CsvPreview } from './csv-preview.ts';
import { CsvTable } from './csv-table.tsx';
import { mostDocumentBytes } from './document-limits.ts';
import '../photo/photo.css';

/** What last happened to the file of a field. */
export type DocumentState =
  | { readonly phase: 'idle' | 'removed' | 'working' }
  | { readonly phase: 'refused'; readonly fileName: string; readonly refusal: Refusal }
  | { readonly phase: 'kept'; readonly name: string; readonly summary: string; readonly table: CsvPreview | undefined };

interface DocumentFileViewProps {
  readonly id: string;
  readonly className: string;
  readonly label: string;
  /** Name of the file; empty when there is none. */
  readonly name: string;
  readonly extensions: readonly string[];
  readonly document: DocumentState;
  readonly disabled: boolean;
  readonly chooserRef: Ref<HTMLButtonElement>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: () => void;
  readonly onActive: () => void;
  readonly onInactive: () => void;
}

/** The file of a field, with all that can be done with it. */
export function DocumentFileView(props: DocumentFileViewProps): ReactNode {
  const { id, className, label, name, extensions, document, disabled, chooserRef, onFiles, onRemove } = props;
  const working = document.phase === 'working';
  const blocked = disabled || working;
  const kept = document.phase === 'kept' && document.name === name ? document : undefined;
  return (
    <fieldset
      id={id}
      aria-label={label}
      tabIndex={-1}
      className={`${className} opd-photo`}
      onFocus={props.onActive}
      onBlur={props.onInactive}
    >
      <DropZone className={name === '' ? 'opd-drop opd-drop-empty' : 'opd-drop'} disabled={blocked} onFiles={onFiles}>
        {name !== '' && <p className="opd-file-name">{name}</p>}
        <div className="opd-buttons">
          <FileButton
            // Phones do not know every kind by its extension and would offer nothing.
            accept={isTouchDevice() ? '' : extensions.map((extension) => `.${extension}`).join(',')}
            primary={name === ''}
            disabled={blocked}
            buttonRef={chooserRef}
            describedBy={`${id}-rule`}
            onFiles={onFiles}
          >
            {name === '' ? 'Pilih berkas' : 'Ganti berkas'}
          </FileButton>
          {name !== '' && (
            <button type="button" className="opd-button opd-button-quiet" disabled={blocked} onClick={onRemove}>
              Hapus berkas
            </button>
          )}
        </div>
        <p className="opd-rule" id={`${id}-rule`}>
          {isTouchDevice() ? '' : 'Atau seret berkas ke sini. '}
          Jenis yang boleh: {extensions.join(', ')}. Paling besar {showBytes(mostDocumentBytes)}.
        </p>
      </DropZone>
      <p className="opd-status" role="status">
        {working && <span className="opd-spinner" aria-hidden="true" />}
        {working ? 'Memeriksa berkas…' : statusText(document, kept !== undefined, name)}
      </p>
      {kept?.table && <CsvTable table={kept.table} />}
      <div role="alert">
        {document.phase === 'refused' && (
          <Notice
            tone="bad"
            title={`"${document.fileName}" tidak diambil`}
            lines={[document.refusal.reason, document.refusal.mend]}
          />
        )}
      </div>
    </fieldset>
  );
}

function statusText(document: DocumentState, kept: boolean, name: string): string {
  if (document.phase === 'removed' && name === '') return 'Berkas dilepas dari tulisan ini.';
  return document.phase === 'kept' && kept ? `Berkas siap: ${document.summary}` : '';
}
