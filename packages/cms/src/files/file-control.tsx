import { Component, createRef, type ReactNode } from 'react';
import { type ControlProps, pathOf } from '../widgets/decap-control.ts';
import { judgeField, type Verdict } from '../widgets/judge-field.ts';
import type { FileFieldProps } from './file-field.tsx';
import { dropUnusedDraftFiles } from './kept-files.ts';

/** What every control of a file has: its value is the bare name of a file beside the entry, `renja-2026.pdf`. */
export abstract class FileControl<Props extends ControlProps, State> extends Component<Props, State> {
  protected readonly chooser = createRef<HTMLButtonElement>();
  protected mounted = false;

  /** What to say when the entry is saved while a file is being looked at; nothing otherwise. */
  protected abstract busy(): string | undefined;
  /** Takes what was chosen or dropped. */
  protected abstract receive(files: readonly File[]): Promise<void>;
  /** Shows that the file was taken out. */
  protected abstract showRemoved(): void;
  abstract override render(): ReactNode;

  override componentDidMount(): void {
    this.mounted = true;
  }

  override componentWillUnmount(): void {
    this.mounted = false;
  }

  /** Asked by Decap when the entry is saved. */
  isValid = (): Verdict => {
    dropUnusedDraftFiles(this.props.getEntry());
    const message = this.busy();
    if (message !== undefined) return { error: { type: 'CUSTOM', message } };
    return judgeField(pathOf(this.props.field), this.fileName());
  };

  /** Called by Decap when the operator is led to a mistake. */
  focus(): void {
    this.chooser.current?.focus();
  }

  protected fileName(): string {
    const { value } = this.props;
    return typeof value === 'string' ? value : '';
  }

  /** What the frame of the field is given. @param otherwise label of a field that has none. */
  protected frame(otherwise: string): FileFieldProps {
    const { forID, classNameWrapper, field, isDisabled, setActiveStyle, setInactiveStyle } = this.props;
    return {
      id: forID,
      className: classNameWrapper,
      label: String(field.get('label', otherwise)),
      name: this.fileName(),
      disabled: isDisabled === true,
      chooserRef: this.chooser,
      onFiles: (files) => void this.receive(files),
      onRemove: this.#remove,
      onActive: setActiveStyle,
      onInactive: setInactiveStyle,
    };
  }

  #remove = (): void => {
    this.showRemoved();
    this.props.onChange('');
    this.focus();
  };
}
