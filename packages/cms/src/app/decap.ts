import { DecapCmsCore } from 'decap-cms-core';
import type { ComponentType } from 'react';
import type { DecapConfig } from '../config/decap-types.ts';
import type { PreviewProps } from '../preview/entry-preview.tsx';
import type { ControlClass, ControlComponent } from '../widgets/decap-control.ts';

/** An entry as events hand it over: an Immutable map. */
export interface DecapEntry {
  readonly get: (name: string) => unknown;
  readonly getIn: (path: readonly string[]) => unknown;
}

/** A component of the text, as Decap's editor knows it. */
export interface EditorComponent {
  readonly id: string;
  readonly label: string;
  readonly icon?: string;
  readonly fields: readonly unknown[];
  readonly pattern: RegExp;
  readonly collapsed?: boolean;
  readonly summary?: string;
  readonly fromBlock: (match: RegExpMatchArray) => unknown;
  readonly toBlock: (data: never) => string;
  readonly toPreview: (data: never, getAsset: never, fields: never) => unknown;
}

/** What a block of code between ``` is shown as. */
export interface CodeBlockComponent {
  readonly id: string;
  readonly label: string;
  readonly widget: string;
  readonly type: 'code-block';
}

/** How a widget of Decap describes itself: a name and its components. */
export interface DecapWidget {
  readonly name: string;
}

/** A backend of Decap: a class that it makes an object of. */
export type BackendClass = new (...parameters: never[]) => { authenticate(...credentials: never[]): Promise<unknown> };

/** What is used of Decap, with types that its own declarations lack or leave open (`any`). */
export interface Decap {
  readonly init: (options: { readonly config: DecapConfig }) => void;
  readonly getWidget: (
    name: string,
  ) => { readonly control: ControlClass; readonly preview?: ComponentType } | undefined;
  readonly registerWidget: {
    (name: string, control: ControlComponent | ControlClass, preview?: ComponentType): void;
    (widget: DecapWidget): void;
  };
  readonly registerBackend: (name: string, backend: BackendClass) => void;
  readonly registerCustomFormat: (
    name: string,
    extension: string,
    format: {
      readonly fromFile: (text: string) => unknown;
      readonly toFile: (data: Record<string, unknown>) => string;
    },
  ) => void;
  readonly registerLocale: (name: string, phrases: unknown) => void;
  readonly registerEditorComponent: (component: EditorComponent | CodeBlockComponent) => void;
  readonly registerEventListener: (listener: {
    readonly name: 'preSave' | 'postSave' | 'prePublish' | 'postPublish' | 'preUnpublish';
    readonly handler: (event: { readonly entry: DecapEntry }) => unknown;
  }) => void;
  readonly registerPreviewTemplate: (name: string, component: ComponentType<PreviewProps>) => void;
  readonly registerPreviewStyle: (css: string, options: { readonly raw: true }) => void;
}

// `decap-cms-app` is what is installed. Its entry registers all of Decap's parts: maps, a code editor with a hundred
// languages, 36 locales and ten Git hosts are half of its bytes, and no operator meets them. So the app is put together
// here from its own packages: the core, and what `decap-widgets.ts` and `backends.ts` register.
// Decap's declarations are loose and miss parts of what it can do (see its index.d.ts): this is the one door to it.
export const cms = DecapCmsCore as unknown as Decap;
