import { documentExtensions } from '@opd/schema';
import { Component, createRef, type ReactNode } from 'react';
import { fieldByPath } from '../fields.ts';
import { cleanName } from '../files/file-name.ts';
import { keepFile } from '../files/keep-file.ts';
import { dropUnusedDraftFiles } from '../files/kept-files.ts';
import { refused } from '../files/refusal.ts';
import { showBytes } from '../files/show-size.ts';
import { type ControlProps, pathOf } from '../widgets/decap-control.ts';
import { judgeField, type Verdict } from '../widgets/judge-field.ts';
import { checkDocument } from './check-document.ts';
import { DocumentFileView, type DocumentState } from './document-file-view.tsx';

/**
 * Widget `opd-document-file`: a file that citizens download. It is looked at before it is kept: its kind, its bytes, and
 * what is in it. The value is the bare name of a file beside the entry: `renja-2026.pdf`.
 */
export class DocumentFileControl extends Component<ControlProps, { readonly document: DocumentState }> {
  override state: { readonly document: DocumentState } = { document: { phase: 'idle' } };
  readonly #chooser = createRef<HTMLButtonElement>();
  #mounted = false;

  override componentDidMount(): void {
    this.#mounted = true;
  }

  override componentWillUnmount(): void {
    this.#mounted = false;
  }

  /** Asked by Decap when the entry is saved. */
  isValid = (): Verdict => {
    dropUnusedDraftFiles(this.props.getEntry());
    if (this.state.document.phase === 'working')
      return { error: { type: 'CUSTOM', message: 'Berkas masih diperiksa. Tunggu sebentar, lalu simpan lagi.' } };
    return judgeField(pathOf(this.props.field), this.#name());
  };

  /** Called by Decap when the operator is led to a mistake. */
  focus(): void {
    this.#chooser.current?.focus();
  }

  #name(): string {
    const { value } = this.props;
    return typeof value === 'string' ? value : '';
  }

  #extensions(): readonly string[] {
    return fieldByPath(pathOf(this.props.field)).extensions ?? documentExtensions;
  }

  #receive = async (files: readonly File[]): Promise<void> => {
    const [file] = files;
    if (!file || this.state.document.phase === 'working') return;
    this.setState({ document: { phase: 'working' } });
    const document = await this.#examine(file);
    if (!this.#mounted) return;
    this.setState({ document });
    if (document.phase === 'kept') this.props.onChange(document.name);
  };

  async #examine(file: File): Promise<DocumentState> {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    const checked = bytes
      ? checkDocument(new Uint8Array(bytes), file.name, this.#extensions())
      : refused('Berkas ini tidak dapat dibaca.', 'Simpan dahulu ke perangkat ini, lalu pilih lagi.');
    if (!checked.ok) return { phase: 'refused', fileName: file.name, refusal: checked.refusal };
    const { extension, table } = checked.value;
    const source = { today: new Date(), random: Math.random };
    const wanted = cleanName(file.name, { extension, prefix: 'berkas', source });
    const kept = await keepFile(this.props, new Blob([file], { type: file.type }), wanted, () => this.#mounted);
    if (!kept.ok) return { phase: 'refused', fileName: file.name, refusal: kept.refusal };
    return { phase: 'kept', name: kept.value.name, summary: showBytes(file.size), table };
  }

  #remove = (): void => {
    this.setState({ document: { phase: 'removed' } });
    this.props.onChange('');
    this.focus();
  };

  override render(): ReactNode {
    const { forID, classNameWrapper, field, isDisabled, setActiveStyle, setInactiveStyle } = this.props;
    return (
      <DocumentFileView
        id={forID}
        className={classNameWrapper}
        label={String(field.get('label', 'Berkas'))}
        name={this.#name()}
        extensions={this.#extensions()}
        document={this.state.document}
        disabled={isDisabled === true}
        chooserRef={this.#chooser}
        onFiles={this.#receive}
        onRemove={this.#remove}
        onActive={setActiveStyle}
        onInactive={setInactiveStyle}
      />
    );
  }
}
