import { readFile, writeFile } from 'node:fs/promises';

/** A report that is written in parts: each measurement writes its own and leaves the others alone. */
export interface WrittenParts<Part extends string> {
  /**
   * Writes one part.
   * @param file path of the report; a missing file is started.
   * @param markdown the part.
   */
  readonly write: (file: string, part: Part, markdown: string) => Promise<void>;
  /** The text of the report with one part replaced, or put in where it belongs. */
  readonly replace: (text: string, part: Part, markdown: string) => string;
}

/**
 * A report of some parts.
 * @param head what stands above them.
 * @param parts their names, in their order.
 */
export function writtenParts<Part extends string>(head: string, parts: readonly Part[]): WrittenParts<Part> {
  const startOf = (part: Part) => `<!-- ${part}: start -->`;
  const endOf = (part: Part) => `<!-- ${part}: end -->`;

  function partOf(text: string, part: Part): string | undefined {
    const [start, end] = [text.indexOf(startOf(part)), text.indexOf(endOf(part))];
    return start < 0 || end < start ? undefined : text.slice(start + startOf(part).length, end).trim();
  }

  function replace(text: string, part: Part, markdown: string): string {
    const written = parts.flatMap((name) => {
      const body = name === part ? markdown.trim() : partOf(text, name);
      return body === undefined ? [] : [`${startOf(name)}\n\n${body}\n\n${endOf(name)}\n`];
    });
    return [head, ...written].join('\n');
  }

  return {
    replace,
    write: async (file, part, markdown) => {
      const old = await readFile(file, 'utf8').catch(() => '');
      await writeFile(file, replace(old, part, markdown));
    },
  };
}
