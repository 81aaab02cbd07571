/**
 * Pads the cells of Markdown tables to the width of their columns, as Biome formats them, after words in them were replaced.
 * A cell that holds `|` itself is not understood.
 */
export function alignTables(markdown: string): string {
  return markdown.replaceAll(/^(?:\|.*\|\n)+/gm, alignTable);
}

function alignTable(table: string): string {
  const rows = table
    .trimEnd()
    .split('\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  const isRule = (cell: string) => /^:?-+:?$/.test(cell);
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.flatMap(([...cells]) => (isRule(cells[column] ?? '') ? [] : [(cells[column] ?? '').length]))),
  );
  const pad = (cell: string, column: number) => {
    const width = widths[column] ?? cell.length;
    if (!isRule(cell)) return cell.padEnd(width);
    const [start, end] = [cell.startsWith(':') ? ':' : '', cell.endsWith(':') ? ':' : ''];
    return start + '-'.repeat(width - start.length - end.length) + end;
  };
  return rows.map((cells) => `| ${cells.map(pad).join(' | ')} |\n`).join('');
}
