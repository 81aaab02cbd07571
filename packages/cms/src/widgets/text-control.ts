import { dropUnusedDraftFiles } from '../files/kept-files.ts';
import type { ControlClass } from './decap-control.ts';
import type { Verdict } from './judge-field.ts';

/**
 * Decap's text editor. When an entry is about to be saved, files that were chosen and then taken out again leave the
 * draft: every type has a text, so it is asked every time. What the text holds is judged by the wall.
 */
export function textControl(Control: ControlClass): ControlClass {
  return class TextControl extends Control {
    isValid = (): Verdict => {
      dropUnusedDraftFiles(this.props.getEntry());
      return { error: false };
    };
  };
}
