import type { ReactNode } from 'react';
import { FileControl } from '../files/file-control.tsx';
import type { ControlProps } from '../widgets/decap-control.ts';
import { PhotoFileView, type PhotoState } from './photo-file-view.tsx';
import { type ParentIds, sharedValue, shareValue } from './photo-siblings.ts';
import { receivePhoto } from './receive-photo.ts';

/** What Decap hands to a photo's fields besides what every widget gets. */
export interface PhotoControlProps extends ControlProps {
  readonly parentIds?: ParentIds;
}

interface State {
  readonly photo: PhotoState;
  /** Address of the photo that was chosen last, and its name. */
  readonly chosen?: { readonly name: string; readonly address: string };
  /** Address under which Decap shows what was stored before. */
  readonly stored?: string;
}

/**
 * Widget `opd-photo-file`: the file of a photo. Nothing is kept before it was looked at, turned upright, made small and
 * freed of what the camera wrote into it.
 */
export class PhotoFileControl extends FileControl<PhotoControlProps, State> {
  override state: State = { photo: { phase: 'idle' } };
  #unshare: (() => void) | undefined;

  override componentDidMount(): void {
    super.componentDidMount();
    this.#unshare = shareValue(this.props.parentIds, 'src', () => this.props.value);
    this.#findStored();
  }

  override componentDidUpdate(): void {
    this.#findStored();
  }

  override componentWillUnmount(): void {
    super.componentWillUnmount();
    this.#unshare?.();
    if (this.state.chosen) URL.revokeObjectURL(this.state.chosen.address);
  }

  /** Decap asks this in place of its own rule, which would miss that a stored photo has arrived. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  protected override busy(): string | undefined {
    if (this.state.photo.phase !== 'working') return undefined;
    return 'Foto masih disiapkan. Tunggu sebentar, lalu simpan lagi.';
  }

  protected override showRemoved(): void {
    this.setState({ photo: { phase: 'removed' } });
  }

  /** Decap fetches what is stored when it is asked for, so it must not be asked while rendering. */
  #findStored(): void {
    const name = this.fileName();
    const stored = name === '' || this.state.chosen?.name === name ? undefined : this.#addressOf(name);
    if (stored !== this.state.stored) this.setState({ stored });
  }

  #addressOf(name: string): string | undefined {
    const { getAsset, field } = this.props;
    const address = getAsset(name, field)?.toString() ?? '';
    return address === '' ? undefined : address;
  }

  protected override async receive([file, ...others]: readonly File[]): Promise<void> {
    if (!file || this.state.photo.phase === 'working') return;
    const isWanted = (): boolean => this.mounted;
    const tellStep = (step: string): void => {
      if (this.mounted) this.setState({ photo: { phase: 'working', step } });
    };
    const outcome = await receivePhoto(file, this.props, { tellStep, isWanted });
    if (!this.mounted) return;
    if (!outcome.ok) {
      this.setState({ photo: { phase: 'refused', fileName: file.name, refusal: outcome.refusal } });
      return;
    }
    const { name, blob, summary, notes } = outcome.value;
    if (this.state.chosen) URL.revokeObjectURL(this.state.chosen.address);
    this.setState({
      photo: { phase: 'kept', summary, notes: others.length > 0 ? [...notes, onlyFirst] : notes },
      chosen: { name, address: URL.createObjectURL(blob) },
    });
    this.props.onChange(name);
  }

  override render(): ReactNode {
    const { photo, chosen, stored } = this.state;
    const name = this.fileName();
    const description = sharedValue(this.props.parentIds, 'alt');
    return (
      <PhotoFileView
        {...this.frame('Berkas foto')}
        address={chosen?.name === name ? chosen.address : stored}
        description={typeof description === 'string' ? description : ''}
        photo={photo}
      />
    );
  }
}

const onlyFirst = 'Hanya foto pertama yang diambil: isian ini memuat satu foto.';
