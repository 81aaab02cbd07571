import { Component, createRef, type ReactNode } from 'react';
import { dropUnusedDraftFiles } from '../files/kept-files.ts';
import { type ControlProps, pathOf } from '../widgets/decap-control.ts';
import { judgeField, type Verdict } from '../widgets/judge-field.ts';
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
 * freed of what the camera wrote into it. The value is the bare name of a file beside the entry: `panen-padi.webp`.
 */
export class PhotoFileControl extends Component<PhotoControlProps, State> {
  override state: State = { photo: { phase: 'idle' } };
  readonly #chooser = createRef<HTMLButtonElement>();
  #mounted = false;
  #unshare: (() => void) | undefined;

  override componentDidMount(): void {
    this.#mounted = true;
    this.#unshare = shareValue(this.props.parentIds, 'src', () => this.props.value);
    this.#findStored();
  }

  override componentDidUpdate(): void {
    this.#findStored();
  }

  override componentWillUnmount(): void {
    this.#mounted = false;
    this.#unshare?.();
    if (this.state.chosen) URL.revokeObjectURL(this.state.chosen.address);
  }

  /** Decap asks this in place of its own rule, which would miss that a stored photo has arrived. */
  override shouldComponentUpdate(): boolean {
    return true;
  }

  /** Asked by Decap when the entry is saved. */
  isValid = (): Verdict => {
    dropUnusedDraftFiles(this.props.getEntry());
    if (this.state.photo.phase === 'working')
      return { error: { type: 'CUSTOM', message: 'Foto masih disiapkan. Tunggu sebentar, lalu simpan lagi.' } };
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

  /** Decap fetches what is stored when it is asked for, so it must not be asked while rendering. */
  #findStored(): void {
    const name = this.#name();
    const stored = name === '' || this.state.chosen?.name === name ? undefined : this.#addressOf(name);
    if (stored !== this.state.stored) this.setState({ stored });
  }

  #addressOf(name: string): string | undefined {
    const { getAsset, field } = this.props;
    const address = getAsset(name, field)?.toString() ?? '';
    return address === '' ? undefined : address;
  }

  #receive = async (files: readonly File[]): Promise<void> => {
    const [file, ...others] = files;
    if (!file || this.state.photo.phase === 'working') return;
    const isWanted = (): boolean => this.#mounted;
    const tellStep = (step: string): void => {
      if (this.#mounted) this.setState({ photo: { phase: 'working', step } });
    };
    const outcome = await receivePhoto(file, this.props, { tellStep, isWanted });
    if (!this.#mounted) return;
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
  };

  #remove = (): void => {
    this.setState({ photo: { phase: 'removed' } });
    this.props.onChange('');
    this.focus();
  };

  override render(): ReactNode {
    const { forID, classNameWrapper, field, parentIds, isDisabled, setActiveStyle, setInactiveStyle } = this.props;
    const { photo, chosen, stored } = this.state;
    const name = this.#name();
    const description = sharedValue(parentIds, 'alt');
    return (
      <PhotoFileView
        id={forID}
        className={classNameWrapper}
        label={String(field.get('label', 'Berkas foto'))}
        name={name}
        address={chosen?.name === name ? chosen.address : stored}
        description={typeof description === 'string' ? description : ''}
        photo={photo}
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

const onlyFirst = 'Hanya foto pertama yang diambil: isian ini memuat satu foto.';
