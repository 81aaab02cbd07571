import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RegencyEntry } from '../regency/regency.ts';
import type { LaidOutTool } from '../tools/tool.ts';

/**
 * Remembers the files of a tool that scenarios change.
 * @returns puts them back as they were, and removes the entries that were added.
 */
export async function rememberStart(
  tool: LaidOutTool,
  entries: readonly RegencyEntry[],
): Promise<(added: readonly RegencyEntry[]) => Promise<void>> {
  const files = [...entries.map((entry) => tool.entryFile(entry)), ...tool.footers()];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return async (added) => {
    for (const [index, file] of files.entries()) {
      const text = texts[index];
      if (text !== undefined && (await readFile(file, 'utf8')) !== text) await writeFile(file, text);
    }
    for (const entry of added) await rm(dirname(tool.entryFile(entry)), { recursive: true, force: true });
  };
}
