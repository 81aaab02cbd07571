import type { ControlClass } from './decap-control.ts';
import { pathOf } from './decap-control.ts';
import { judgeField, type Verdict } from './judge-field.ts';

/** A control of Decap with the schema as its judge, in place of Decap's own few rules. */
export function judged(Control: ControlClass): ControlClass {
  return class JudgedControl extends Control {
    isValid = (): Verdict => judgeField(pathOf(this.props.field), this.props.value);
  };
}
