import type { SiteWeight } from './measure.ts';

/** The weights of sites as a table for the terminal. Sizes are in kilobytes of 1,024 bytes. */
export function weightTable(weights: ReadonlyMap<string, SiteWeight>): string {
  const head = ['site', 'HTML', 'CSS', 'gzip', 'brotli', 'fonts', 'scripts', 'images', 'pages', 'total'];
  const rows = [...weights].map(([slug, { html, css, gzip, brotli, fonts, scripts, images, pages, total }]) => [
    slug,
    ...[html, css, gzip, brotli].map(kilobytes),
    fonts.map(kilobytes).join('+') || '0',
    String(scripts),
    kilobytes(images),
    String(pages),
    kilobytes(total),
  ]);
  const table = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((cells) => cells.join('  '))
    .join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
