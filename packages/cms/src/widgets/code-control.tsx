import { Component, type ReactNode } from 'react';
import type { ControlProps } from './decap-control.ts';

/** A block of code in a text: an Immutable map. */
interface CodeBlock {
  readonly get: (name: 'code') => unknown;
  readonly set: (name: 'code', code: string) => unknown;
}

/**
 * Keeps a block of code that stands in a text already. None can be made here, so a plain box takes the place of Decap's
 * code editor, whose hundred languages are a fifth of all of Decap.
 */
export class CodeControl extends Component<ControlProps> {
  override render(): ReactNode {
    const { forID, classNameWrapper, value, onChange, setActiveStyle, setInactiveStyle } = this.props;
    const block = isCodeBlock(value) ? value : undefined;
    const code = String(block?.get('code') ?? '');
    return (
      <textarea
        id={forID}
        className={classNameWrapper}
        aria-label="Blok kode"
        rows={Math.max(code.split('\n').length, 3)}
        spellCheck={false}
        style={{ fontFamily: 'monospace' }}
        value={code}
        disabled={block === undefined}
        onChange={(event) => onChange(block?.set('code', event.target.value))}
        onFocus={setActiveStyle}
        onBlur={setInactiveStyle}
      />
    );
  }
}

function isCodeBlock(value: unknown): value is CodeBlock {
  return typeof value === 'object' && value !== null && 'get' in value && 'set' in value;
}
