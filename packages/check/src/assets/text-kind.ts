import { decodeText, isPlainText, kindOfText, type TextKind } from '@opd/files';
import { mostTextBytes } from './limits.ts';

/** A text file. */
export interface TextFile {
  readonly kind: TextKind;
  /** Its beginning. */
  readonly text: string;
  /** All of it. */
  readonly whole: string;
}

/** Reads bytes as text; nothing when they are something else. UTF-8, UTF-16 with its mark, or an old code page. */
export function readText(bytes: Uint8Array): TextFile | undefined {
  const text = decodeText(bytes);
  return isPlainText(text) ? { kind: kindOfText(text), text: text.slice(0, mostTextBytes), whole: text } : undefined;
}
