import type { Redirects } from '@opd/registry';
import { stringify } from 'csv-stringify/sync';
import { Document, isSeq, parseDocument } from 'yaml';
import type { RowProblem } from './judge-rows.ts';
import type { AddressTable } from './read-rows.ts';

const lists = ['moved', 'withdrawn'] as const;

/**
 * The text of `redirects.yaml` with more addresses at the end of its lists; what stands there, remarks and all, stays.
 * @param text the file as it is; nothing when there is none.
 */
export function withAdditions(text: string | undefined, additions: Redirects): string {
  const document = editable(text);
  for (const list of lists) {
    const items = additions[list].map((item) => Object.fromEntries(Object.entries(item).filter(([, value]) => value)));
    if (items.length === 0) continue;
    const known = document.get(list);
    if (isSeq(known)) for (const item of items) known.add(document.createNode(item));
    else document.set(list, document.createNode(items));
  }
  return document.toString({ lineWidth: 0 });
}

function editable(text: string | undefined): Document {
  const written = parseDocument(text ?? '');
  if (written.contents !== null) return written;
  const empty = new Document({});
  empty.commentBefore =
    written.commentBefore ?? written.comment ?? ' Alamat lama situs ini, supaya tautan yang sudah beredar tidak putus.';
  return empty;
}

/** The answer to a table: each row that is wrong, why, and how to mend it, beside what was typed. CSV (RFC 4180). */
export function renderProblems({ header }: AddressTable, problems: readonly RowProblem[]): string {
  const rows = problems.map(({ row, message, help }) => [row.line, message, help, ...row.cells]);
  // What a spreadsheet would run as a formula is kept as text.
  return stringify([['baris', 'salah', 'perbaikan', ...header], ...rows], { bom: true, escape_formulas: true });
}
