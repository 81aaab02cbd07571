import { widgetNames } from '../config/widget-names.ts';
import { editorComponents } from '../text/editor-components.ts';
import { cms } from './decap.ts';

/** Gives the text editor its buttons. */
export function registerEditorComponents(): void {
  for (const component of editorComponents()) cms.registerEditorComponent(component);
  // No button of a collection, but what a block of code in a text is shown as; without it Decap's editor fails.
  cms.registerEditorComponent({ id: 'code-block', label: 'Blok kode', widget: widgetNames.code, type: 'code-block' });
}
