import { readFile, writeFile } from 'node:fs/promises';

/** Parts of `RESULTS.md`, in their order. Each benchmark writes its own and leaves the others alone. */
export const resultSections = ['builds', 'growth', 'photos', 'pages'] as const;

/** Name of a part of `RESULTS.md`. */
export type ResultSection = (typeof resultSections)[number];

const head = `# Results

Measured by the commands of [README.md](README.md), which tells how to read them. Written by these commands; what is
changed by hand is lost.
`;

const startOf = (section: ResultSection) => `<!-- ${section}: start -->`;
const endOf = (section: ResultSection) => `<!-- ${section}: end -->`;

/**
 * Writes one part of `RESULTS.md`.
 * @param file its path; a missing file is started.
 * @param markdown the part, without a heading of the first level.
 */
export async function writeResults(file: string, section: ResultSection, markdown: string): Promise<void> {
  const old = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, replaceSection(old, section, markdown));
}

/** The text of `RESULTS.md` with one part replaced, or put in where it belongs. */
export function replaceSection(text: string, section: ResultSection, markdown: string): string {
  const parts = resultSections.flatMap((name) => {
    const body = name === section ? markdown.trim() : sectionOf(text, name);
    return body === undefined ? [] : [`${startOf(name)}\n\n${body}\n\n${endOf(name)}\n`];
  });
  return [head, ...parts].join('\n');
}

function sectionOf(text: string, section: ResultSection): string | undefined {
  const [start, end] = [text.indexOf(startOf(section)), text.indexOf(endOf(section))];
  return start < 0 || end < start ? undefined : text.slice(start + startOf(section).length, end).trim();
}
