import type { Component } from 'react';
import type { ControlProps } from './decap-control.ts';
import { isBlank } from './plain-value.ts';

/** A field inside a group, as Decap keeps it. */
interface ChildWidget {
  readonly innerWrappedControl?: { readonly childRefs?: Children; readonly validate?: () => void };
  readonly props: { readonly onValidate?: (errors: readonly unknown[]) => void };
}
type Children = Readonly<Record<string, ChildWidget | undefined>>;

/** Decap's control of a group. */
type GroupControl = new (
  props: ControlProps,
) => Component<ControlProps> & { validate: () => void; childRefs: Children };

/**
 * A group that may be left out: Decap asks for the required fields in it even when nobody began to fill it in, so that
 * an entry without, say, a cover photo could never be saved.
 */
export function optionalGroup(Control: GroupControl): GroupControl {
  return class OptionalGroupControl extends Control {
    constructor(props: ControlProps) {
      super(props);
      const validateAll = this.validate;
      this.validate = () => {
        const { field, value } = this.props;
        if (field.get('required', true) === false && isBlank(value)) clearErrors(this.childRefs);
        else validateAll();
      };
    }
  };
}

/** Takes back what was complained about before the group was emptied. */
function clearErrors(children: Children): void {
  for (const child of Object.values(children)) {
    child?.props.onValidate?.([]);
    if (child?.innerWrappedControl?.childRefs) clearErrors(child.innerWrappedControl.childRefs);
  }
}
