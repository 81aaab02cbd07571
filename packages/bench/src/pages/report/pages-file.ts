import { writtenParts } from '../../report/written-parts.ts';

/** Parts of `PAGES.md`, in their order. Each can be measured by itself. */
export const pageParts = ['peers', 'own'] as const;

/** Name of a part of `PAGES.md`. */
export type PagePart = (typeof pageParts)[number];

const head = `# Page weight and loading

Written by \`npm run bench:pages\`; what is changed by hand is lost. \`npm run build -- dinkominfo portal\` comes first.
With \`-- --part peers\` or \`-- --part own\` only one part is measured anew, with \`-- --weights\` nothing is audited or
written. Lighthouse has its default settings: a phone of 412 pixels, slow 4G and a processor four times slower, both
simulated. A page without all points is asked three times, and the median counts.
`;

/** `PAGES.md`. */
export const pagesFile = writtenParts(head, pageParts);
