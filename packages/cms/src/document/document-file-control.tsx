import { documentExtensions } from '@opd/schema';
import type { ReactNode } from 'react';
import { fieldByPath } from '../fields.ts';
import { FileControl } from '../files/file-control.tsx';
import { cleanName } from '../files/file-name.ts';
import { keepFile } from '../files/keep-file.ts';
import { refused } from '../files/refusal.ts';
import { showBytes } from '../files/show-size.ts';
import { type ControlProps, pathOf } from '../widgets/decap-control.ts';
import { checkDocument } from './check-document.ts';
import { DocumentFileView, type DocumentState } from './document-file-view.tsx';

interface State {
  readonly document: DocumentState;
}

/**
 * Widget `opd-document-file`: a file that citizens download. It is looked at before it is kept: its kind, its bytes, and
 * what is in it.
 */
export class DocumentFileControl extends FileControl<ControlProps, State> {
  override state: State = { document: { phase: 'idle' } };

  protected override busy(): string | undefined {
    if (this.state.document.phase !== 'working') return undefined;
    return 'Berkas masih diperiksa. Tunggu sebentar, lalu simpan lagi.';
  }

  protected override async receive([file]: readonly File[]): Promise<void> {
    if (!file || this.state.document.phase === 'working') return;
    this.setState({ document: { phase: 'working' } });
    const document = await this.#examine(file);
    if (!this.mounted) return;
    this.setState({ document });
    if (document.phase === 'kept') this.props.onChange(document.name);
  }

  protected override showRemoved(): void {
    this.setState({ document: { phase: 'removed' } });
  }

  #extensions(): readonly string[] {
    return fieldByPath(pathOf(this.props.field)).extensions ?? documentExtensions;
  }

  async #examine(file: File): Promise<DocumentState> {
    const bytes = await file.arrayBuffer().catch(() => undefined);
    const checked = bytes
      ? checkDocument(new Uint8Array(bytes), file.name, this.#extensions())
      : refused('Berkas ini tidak dapat dibaca.', 'Simpan dahulu ke perangkat ini, lalu pilih lagi.');
    if (!checked.ok) return { phase: 'refused', fileName: file.name, refusal: checked.refusal };
    const { extension, table } = checked.value;
    const source = { today: new Date(), random: Math.random };
    const wanted = cleanName(file.name, { extension, prefix: 'berkas', source });
    const kept = await keepFile(this.props, new Blob([file], { type: file.type }), wanted, () => this.mounted);
    if (!kept.ok) return { phase: 'refused', fileName: file.name, refusal: kept.refusal };
    return { phase: 'kept', name: kept.value.name, summary: showBytes(file.size), table };
  }

  override render(): ReactNode {
    return (
      <DocumentFileView {...this.frame('Berkas')} extensions={this.#extensions()} document={this.state.document} />
    );
  }
}
