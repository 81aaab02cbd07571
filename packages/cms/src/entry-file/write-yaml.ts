import type { Field, Fields } from '@opd/schema';
import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';

/** Longest text of an item, in characters, up to which a list stands on one line. */
const longestInline = 120;

/**
 * Writes values as YAML in the style of the entries that are there: no line is folded, lists of short words stand on
 * one line, quotes stand only where YAML needs them.
 */
export function writeYaml(fields: Fields, value: Readonly<Record<string, unknown>>): string {
  const document = new Document(value, { version: '1.2', aliasDuplicateObjects: false });
  styleFields(fields, document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
}

function styleFields(fields: Fields, node: Node | null): void {
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    const field = isScalar(key) && typeof key.value === 'string' ? fields[key.value] : undefined;
    if (field) styleValue(field, value);
  }
}

function styleValue({ fields, item, format }: Field, node: unknown): void {
  // `35.22` is a number to YAML, `35.22.11` is none: codes are quoted alike.
  if (isScalar(node) && format === 'region-code') node.type = 'QUOTE_DOUBLE';
  if (isSeq(node) && item) {
    if (isShort(item)) node.flow = true;
    for (const one of node.items) styleValue(item, one);
  } else if (isMap(node) && fields) styleFields(fields, node);
}

function isShort({ kind, max = Infinity }: Field): boolean {
  return kind === 'select' || (kind === 'text' && max <= longestInline);
}
