import { readFile, writeFile } from 'node:fs/promises';

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

const startOf = (part: PagePart) => `<!-- ${part}: start -->`;
const endOf = (part: PagePart) => `<!-- ${part}: end -->`;

/** Writes one part of `PAGES.md`. @param file its path; a missing file is started. @param markdown the part. */
export async function writePagePart(file: string, part: PagePart, markdown: string): Promise<void> {
  const old = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, replacePart(old, part, markdown));
}

/** The text of `PAGES.md` with one part replaced, or put in where it belongs. */
export function replacePart(text: string, part: PagePart, markdown: string): string {
  const parts = pageParts.flatMap((name) => {
    const body = name === part ? markdown.trim() : partOf(text, name);
    return body === undefined ? [] : [`${startOf(name)}\n\n${body}\n\n${endOf(name)}\n`];
  });
  return [head, ...parts].join('\n');
}

function partOf(text: string, part: PagePart): string | undefined {
  const [start, end] = [text.indexOf(startOf(part)), text.indexOf(endOf(part))];
  return start < 0 || end < start ? undefined : text.slice(start + startOf(part).length, end).trim();
}
