import { type ReactNode, type Ref, useRef, useState } from 'react';

/** A button that opens the file chooser. */
interface FileButtonProps {
  readonly children: ReactNode;
  /** What the chooser offers, as of `<input accept>`. */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Opens the camera in place of the chooser, where there is one. */
  readonly camera?: boolean;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that lets the operator choose files. The browser's own input can neither be translated nor made large. */
export function FileButton(props: FileButtonProps): ReactNode {
  const { children, accept, multiple, camera, primary, disabled, describedBy, buttonRef, onFiles } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        ref={buttonRef}
        className={primary ? 'opd-button opd-button-primary' : 'opd-button'}
        disabled={disabled}
        aria-describedby={describedBy}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        type="file"
        ref={input}
        hidden
        tabIndex={-1}
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again, after it was mended.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

/** Somewhere to drop files. */
interface DropZoneProps {
  readonly children: ReactNode;
  readonly className: string;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** An area onto which files can be dropped; there is always a button that does the same. */
export function DropZone({ children, className, disabled = false, onFiles }: DropZoneProps): ReactNode {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the buttons inside are for everybody.
    <div
      className={over ? `${className} opd-drop-over` : className}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = disabled ? 'none' : 'copy';
        setOver(!disabled);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) setOver(false);
      }}
      onDrop={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const files = [...event.dataTransfer.files];
        if (!disabled && files.length > 0) onFiles(files);
      }}
    >
      {children}
    </div>
  );
}

/** Tells whether a finger is the way to point here: then there is a camera, and nothing can be dropped. */
export function isTouchDevice(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}
