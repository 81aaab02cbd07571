const leaf = '<path d="M0-7C-24-14-30-38 0-50 30-38 24-14 0-7Z"/>';

/** The four-leaf mark on a ground of its own, as a whole SVG. @param ground `#rrggbb`, dark enough for white. */
export function markSvg(ground: string): string {
  const leaves = [0, 90, 180, 270].map((turn) => `<g transform="rotate(${turn})">${leaf}</g>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-64 -64 128 128"><rect x="-64" y="-64" width="128" height="128" rx="24" fill="${ground}"/><g fill="#fff">${leaves}</g><path d="M0-9 9 0 0 9-9 0Z" fill="#d9a441"/></svg>`;
}
