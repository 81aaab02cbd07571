import type { AlignType, Table, TableCell } from 'mdast';
import { rememberedAlignment } from './invisible.ts';
import { readInline } from './read-inline.ts';
import { onOneLine } from './tidy-inline.ts';

/**
 * Reads a table as Decap writes it: columns padded to one width, and pipes in cells unescaped.
 * @param lines without blank ones between them.
 * @returns nothing when the lines are no table.
 */
export function readTable(lines: readonly string[]): Table | undefined {
  const rule = lines.findIndex((line) => /^\|(?: :?-+:? \|)+$/.test(line));
  if (rule < 1 || !lines[0]?.startsWith('| ')) return undefined;
  const ruleLine = lines[rule] ?? '';
  const columns = ruleLine.split('|').slice(1, -1);
  const bounds = [...ruleLine.matchAll(/\|/g)].map(({ index }) => index);
  const rows = [lines.slice(0, rule), ...rowsOf(lines.slice(rule + 1), ruleLine.length)];
  const cells = rows.map((row) => cellsOf(row.join('\n'), bounds));
  const align = columns.map(
    (column, index) => rememberedAlignment(cells[0]?.[index] ?? '') ?? writtenAlignment(column),
  );
  return {
    type: 'table',
    align,
    children: cells.map((row) => ({ type: 'tableRow', children: row.slice(0, columns.length).map(cell) })),
  };
}

/** A row takes several lines when a cell holds a line break; all rows are as long as the rule below the head. */
function rowsOf(lines: readonly string[], length: number): string[][] {
  const rows: string[][] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && last.join('\n').length < length && !last.at(-1)?.endsWith('|')) last.push(line);
    else rows.push([line]);
  }
  return rows;
}

function cellsOf(row: string, bounds: readonly number[]): string[] {
  const fits = row.length === (bounds.at(-1) ?? 0) + 1 && bounds.every((place) => row[place] === '|');
  if (fits) return bounds.slice(0, -1).map((place, index) => row.slice(place + 1, bounds[index + 1]).trim());
  const parts = row
    .replace(/^\|\s?|\s?\|$/g, '')
    .split(/(?<=\s|^)\|(?=\s|$)/)
    .map((part) => part.trim());
  const last = bounds.length - 2;
  // A pipe that was typed between spaces looks like the edge of a cell: nothing of it is lost at least.
  return [...parts.slice(0, last), parts.slice(last).join(' | ')];
}

function cell(written: string): TableCell {
  return { type: 'tableCell', children: onOneLine(readInline(written.replace(/\\\n/g, '\n'))) };
}

function writtenAlignment(rule: string): AlignType {
  const text = rule.trim();
  if (text.startsWith(':')) return text.endsWith(':') ? 'center' : 'left';
  return text.endsWith(':') ? 'right' : null;
}
