import { Component, type ReactNode } from 'react';
import type { Keeper } from '../files/keep-file.ts';
import type { Refusal } from '../files/refusal.ts';
import { type PhotoAdderState, PhotoAdderView, type RefusedFile } from './photo-adder-view.tsx';
import { receivePhoto } from './receive-photo.ts';

interface PhotoAdderProps {
  readonly id: string;
  readonly keeper: Keeper;
  /** How many photos the list holds, and how many it may hold. */
  readonly size: () => number;
  readonly most: number;
  readonly disabled: boolean;
  /** Adds an item with the name of its file. */
  readonly onPhoto: (name: string) => void;
}

/** Takes several photos at once, one after the other: a phone has no memory for two. */
export class PhotoAdder extends Component<PhotoAdderProps, PhotoAdderState> {
  override state: PhotoAdderState = { phase: 'idle' };
  #mounted = false;

  override componentDidMount(): void {
    this.#mounted = true;
  }

  override componentWillUnmount(): void {
    this.#mounted = false;
  }

  #receiveAll = async (files: readonly File[]): Promise<void> => {
    if (this.state.phase === 'working') return;
    const refusedFiles: RefusedFile[] = [];
    const total = { added: 0, before: 0, after: 0 };
    for (const [index, file] of files.entries()) {
      const count = `Foto ${index + 1} dari ${files.length}`;
      const outcome =
        this.props.size() < this.props.most
          ? await receivePhoto(file, this.props.keeper, {
              tellStep: (step) =>
                this.#show({ phase: 'working', step: `${count}: ${step}`, done: index, all: files.length }),
              isWanted: () => this.#mounted,
            })
          : { ok: false as const, refusal: noRoom };
      if (!this.#mounted) return;
      if (outcome.ok) {
        const { name, before, blob } = outcome.value;
        const size = this.props.size();
        this.props.onPhoto(name);
        total.added++;
        total.before += before;
        total.after += blob.size;
        await until(() => !this.#mounted || this.props.size() > size);
      } else refusedFiles.push({ id: index, fileName: file.name, refusal: outcome.refusal });
    }
    this.#show({ phase: 'done', ...total, refusedFiles });
  };

  #show(state: PhotoAdderState): void {
    if (this.#mounted) this.setState(state);
  }

  override render(): ReactNode {
    const { id, disabled } = this.props;
    return <PhotoAdderView id={id} state={this.state} disabled={disabled} onFiles={this.#receiveAll} />;
  }
}

const noRoom: Refusal = {
  reason: 'Daftar foto ini sudah penuh.',
  mend: 'Hapus foto yang kurang penting, atau buat galeri lain.',
};

/** Waits, for a second at most, until the list has taken in one item: the next is added to what it then holds. */
async function until(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isDone(); turn++) await new Promise((resolve) => setTimeout(resolve, 10));
}
