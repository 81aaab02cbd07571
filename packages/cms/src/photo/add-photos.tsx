import { fromJS } from 'immutable';
import type { Component, ReactNode } from 'react';
import { widgetNames } from '../config/widget-names.ts';
import type { ControlProps } from '../widgets/decap-control.ts';
import { plainValue } from '../widgets/plain-value.ts';
import { PhotoAdder } from './photo-adder.tsx';
import { shareList } from './photo-siblings.ts';

/** Decap's control of a list, as far as it is used here. */
interface ListControl extends Component<ControlProps> {
  /** Adds an unfolded item. */
  readonly addItem: (value: unknown) => void;
  /** What a new item holds, by the fields of an item. */
  readonly multipleDefault: (fields: unknown) => Readonly<Record<string, unknown>>;
}

/** A class of such controls. */
type ListControlClass = new (props: ControlProps) => ListControl;

/**
 * Lets a list whose items are photos take several at once, each of which becomes an unfolded item that asks for its
 * description. It also tells the fields in its items where they are, so that descriptions are judged beside each other.
 * Other lists stay as they are.
 */
export function withManyPhotos(Control: ListControlClass): ListControlClass {
  return class ManyPhotosControl extends Control {
    #unshare: (() => void) | undefined;

    override componentDidMount(): void {
      super.componentDidMount?.();
      if (!this.#hasPhotos()) return;
      this.#unshare = shareList(this.props.forID, { keys: () => keysOf(this.state), items: () => this.#items() });
    }

    override componentWillUnmount(): void {
      super.componentWillUnmount?.();
      this.#unshare?.();
    }

    #fields(): readonly unknown[] {
      const fields = plainValue(this.props.field.get('fields'));
      return Array.isArray(fields) ? fields : [];
    }

    #hasPhotos(): boolean {
      return this.#fields().some((field) => Reflect.get(Object(field), 'widget') === widgetNames.photoFile);
    }

    #items(): readonly unknown[] {
      const items = plainValue(this.props.value);
      return Array.isArray(items) ? items : [];
    }

    #add = (name: string): void => {
      this.addItem(fromJS({ ...this.multipleDefault(this.props.field.get('fields')), src: name }));
    };

    override render(): ReactNode {
      if (!this.#hasPhotos()) return super.render();
      const { forID, field, isDisabled } = this.props;
      return (
        <>
          <PhotoAdder
            id={forID}
            keeper={this.props}
            size={() => this.#items().length}
            most={Number(field.get('max', Number.POSITIVE_INFINITY))}
            disabled={isDisabled === true}
            onPhoto={this.#add}
          />
          {super.render()}
        </>
      );
    }
  };
}

function keysOf(state: unknown): readonly string[] {
  const keys: unknown = Reflect.get(Object(state), 'keys');
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}
