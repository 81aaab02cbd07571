import type { ReactNode, Ref } from 'react';
import { DropZone, FileButton } from './file-buttons.tsx';
import { Notice } from './notice.tsx';
import type { Refusal } from './refusal.ts';
import './file-field.css';

/** What a field that holds one file is given by the control around it. */
export interface FileFieldProps {
  readonly id: string;
  readonly className: string;
  readonly label: string;
  /** Name of the file; empty when there is none. */
  readonly name: string;
  readonly disabled: boolean;
  readonly chooserRef: Ref<HTMLButtonElement>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onRemove: () => void;
  readonly onActive: () => void;
  readonly onInactive: () => void;
}

interface Parts extends FileFieldProps {
  /** What is held, in small letters: `foto`, `berkas`. */
  readonly noun: string;
  /** What the chooser offers, as of `<input accept>`. */
  readonly accept: string;
  /** The file as it is shown, when there is one. */
  readonly shown: ReactNode;
  /** A button between choosing and removing. */
  readonly moreButtons?: ReactNode;
  /** One or two sentences below the buttons. */
  readonly rule: ReactNode;
  readonly working: boolean;
  /** What last happened, said politely; empty when there is nothing to say. */
  readonly status: string;
  /** Below the status. */
  readonly children?: ReactNode;
  /** A file that was not taken, and why. */
  readonly refused?: { readonly fileName: string; readonly refusal: Refusal };
}

/** The frame of a field that holds one file: choose, drop, replace, remove, and hear what came of it. */
export function FileField(props: Parts): ReactNode {
  const { id, className, label, name, noun, working, disabled, chooserRef, onFiles, refused } = props;
  const blocked = disabled || working;
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
        {name !== '' && props.shown}
        <div className="opd-buttons">
          <FileButton
            accept={props.accept}
            primary={name === ''}
            disabled={blocked}
            buttonRef={chooserRef}
            describedBy={`${id}-rule`}
            onFiles={onFiles}
          >
            {name === '' ? `Pilih ${noun}` : `Ganti ${noun}`}
          </FileButton>
          {props.moreButtons}
          {name !== '' && (
            <button type="button" className="opd-button opd-button-quiet" disabled={blocked} onClick={props.onRemove}>
              Hapus {noun}
            </button>
          )}
        </div>
        <p className="opd-rule" id={`${id}-rule`}>
          {props.rule}
        </p>
      </DropZone>
      <p className="opd-status" role="status">
        {working && <span className="opd-spinner" aria-hidden="true" />}
        {props.status}
      </p>
      {props.children}
      <div role="alert">
        {refused && (
          <Notice
            tone="bad"
            title={`"${refused.fileName}" tidak diambil`}
            lines={[refused.refusal.reason, refused.refusal.mend]}
          />
        )}
      </div>
    </fieldset>
  );
}
