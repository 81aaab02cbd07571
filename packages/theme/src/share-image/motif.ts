/** Where the motif is drawn and in which colours, `#rrggbb`. */
export interface Motif {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly thread: string;
  readonly gold: string;
}

/** Side of the square that one rosette fills. */
const tile = 160;

/** Width of the edge that is drawn left of the band. */
export const edgeWidth = 8;

/** Teak leaf from its stalk at the origin to its tip above: broad, with a midrib and arched side veins. */
const leaf = [
  'M0-10C-34-18-44-58 0-92C44-58 34-18 0-10Z',
  'M0-4V-84',
  ...[22, 36, 50, 64].map((y, row) => {
    const reach = [21, 24, 20, 11][row] ?? 0;
    return `M0-${y}Q-${reach * 0.6}-${y + 3}-${reach}-${y + 13}M0-${y}Q${reach * 0.6}-${y + 3} ${reach}-${y + 13}`;
  }),
].join('');

/** Dots that fill the ground between the leaves, as batik makers do with the tip of the canting (cecek). */
const dots = [
  [0, 0],
  [0, 14],
  [0, -14],
  [14, 0],
  [-14, 0],
].flatMap(([x = 0, y = 0]) => [
  `<circle cx="${x}" cy="${y - tile / 2}" r="2.5"/>`,
  `<circle cx="${x + tile / 2}" cy="${y}" r="2.5"/>`,
]);

/**
 * A band of teak leaves in a ceplok, the four-fold rosette of batik: Bojonegoro is teak country, and
 * the leaf is a motif of its batik. Drawn here as geometry, copied from no cloth.
 */
export function motifSvg({ x, width, height, ground, thread, gold }: Motif): string {
  const turns = [45, 135, 225, 315].map((turn) => `<use href="#leaf" transform="rotate(${turn})"/>`).join('');
  const rosettes = centers(width, height).map(([cx, cy]) => `<use href="#rosette" x="${cx}" y="${cy}"/>`);
  return [
    '<defs>',
    `<path id="leaf" d="${leaf}"/>`,
    `<g id="rosette"><g fill="none" stroke="${thread}" stroke-width="2" stroke-linecap="round" stroke-opacity=".5">${turns}</g>`,
    `<path d="M0-13L13 0 0 13-13 0Z" fill="${gold}"/><g fill="${gold}">${dots.join('')}</g></g>`,
    `<clipPath id="band"><path d="M0 0H${width}V${height}H0Z"/></clipPath>`,
    '</defs>',
    `<g transform="translate(${x})" clip-path="url(#band)">`,
    `<path d="M0 0H${width}V${height}H0Z" fill="${ground}"/>${rosettes.join('')}</g>`,
    `<path d="M${x - edgeWidth} 0h${edgeWidth}V${height}h-${edgeWidth}Z" fill="${gold}"/>`,
  ].join('');
}

/** Centres of the rosettes on a square grid around the middle of the band, running over its edges. */
function centers(width: number, height: number): [x: number, y: number][] {
  const columns = 2 * Math.ceil(width / 2 / tile) + 1;
  const rows = 2 * Math.ceil(height / 2 / tile) + 1;
  return Array.from({ length: columns * rows }, (_, index) => [
    width / 2 + ((index % columns) - (columns - 1) / 2) * tile,
    height / 2 + (Math.floor(index / columns) - (rows - 1) / 2) * tile,
  ]);
}
