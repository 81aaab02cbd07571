import type { Component, ComponentType } from 'react';

/** The part of a field's configuration that our widgets read (an Immutable map). */
export interface DecapFieldMap {
  readonly get: (name: string, otherwise?: unknown) => unknown;
}

/** What Decap hands to every widget, as far as our widgets use it. */
export interface ControlProps {
  readonly field: DecapFieldMap;
  readonly value?: unknown;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: unknown) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  /** Keeps a file in the draft; it is committed together with the entry. */
  readonly onPersistMedia: (file: File, options: { field: DecapFieldMap }) => Promise<unknown>;
  /** Address under which a file of the draft or of the entry can be shown; an `AssetProxy` that turns into text. */
  readonly getAsset: (path: string, field?: DecapFieldMap) => { toString: () => string } | undefined;
  /** The entry as it stands now (an Immutable map). */
  readonly getEntry: () => { readonly getIn: (path: readonly string[]) => unknown };
}

/** A control of Decap: a class, whose `isValid` is asked when the entry is saved. */
export type ControlClass = new (props: ControlProps) => Component<ControlProps>;

/** A control as Decap registers it. */
export type ControlComponent = ComponentType<ControlProps>;

/** Path of the schema's field behind a control. */
export function pathOf(field: DecapFieldMap): string {
  return String(field.get('path'));
}
