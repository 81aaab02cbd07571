import { UnreadableEntry } from './unreadable-entry.ts';

/** An entry's file, taken apart. */
export interface FileParts {
  /** YAML between the fences. */
  readonly yaml: string;
  /** The text below. */
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

const fence = /^---\s*$/;

/**
 * Takes an entry's file apart, where the check and the build do.
 * @throws UnreadableEntry when it does not start with fields, or they do not end.
 */
export function splitFile(text: string): FileParts {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const help = 'Baris pertama berisi ---, lalu isian seperti title: Judul tulisan, lalu --- lagi.';
  if (!fence.test(lines[0] ?? '')) throw new UnreadableEntry('Berkas tidak dimulai dengan isian.', help, 1);
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) throw new UnreadableEntry('Isian tidak ditutup dengan baris ---.', help, 1);
  return { yaml: lines.slice(1, end).join('\n'), body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}
