import { mostDocumentBytes } from '@opd/files';
import type { ReactNode } from 'react';
import { isTouchDevice } from '../files/file-buttons.tsx';
import { FileField, type FileFieldProps } from '../files/file-field.tsx';
import type { Refusal } from '../files/refusal.ts';
import { showBytes } from '../files/show-size.ts';
import type { CsvPreview } from './csv-preview.ts';
import { CsvTable } from './csv-table.tsx';

/** What last happened to the file of a field. */
export type DocumentState =
  | { readonly phase: 'idle' | 'removed' | 'working' }
  | { readonly phase: 'refused'; readonly fileName: string; readonly refusal: Refusal }
  | { readonly phase: 'kept'; readonly name: string; readonly summary: string; readonly table: CsvPreview | undefined };

interface DocumentFileViewProps extends FileFieldProps {
  readonly extensions: readonly string[];
  readonly document: DocumentState;
}

/** The file of a field, with all that can be done with it. */
export function DocumentFileView(props: DocumentFileViewProps): ReactNode {
  const { name, extensions, document } = props;
  const working = document.phase === 'working';
  const kept = document.phase === 'kept' && document.name === name ? document : undefined;
  return (
    <FileField
      {...props}
      noun="berkas"
      // Phones do not know every kind by its extension and would offer nothing.
      accept={isTouchDevice() ? '' : extensions.map((extension) => `.${extension}`).join(',')}
      shown={<p className="opd-file-name">{name}</p>}
      rule={
        <>
          {isTouchDevice() ? '' : 'Atau seret berkas ke sini. '}
          Jenis yang boleh: {extensions.join(', ')}. Paling besar {showBytes(mostDocumentBytes)}.
        </>
      }
      working={working}
      status={working ? 'Memeriksa berkas…' : statusText(document, kept !== undefined, name)}
      refused={document.phase === 'refused' ? document : undefined}
    >
      {kept?.table && <CsvTable table={kept.table} />}
    </FileField>
  );
}

function statusText(document: DocumentState, kept: boolean, name: string): string {
  if (document.phase === 'removed' && name === '') return 'Berkas dilepas dari tulisan ini.';
  return document.phase === 'kept' && kept ? `Berkas siap: ${document.summary}` : '';
}
