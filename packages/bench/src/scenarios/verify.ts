import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegencyEntry } from '../regency/regency.ts';
import { readPagePhotos } from '../similarity/page-photos.ts';
import type { LaidOutTool } from '../tools/tool.ts';
import type { Expectation } from './scenario.ts';

/**
 * Proves that a tool has done the work that was measured: every entry has its page, its photo is there in all its widths,
 * and the words that were written stand where they belong.
 * @throws Error that names the tool, the page and what is missing.
 */
export async function verifyBuild(
  tool: LaidOutTool,
  entries: readonly RegencyEntry[],
  expected: Expectation | undefined,
): Promise<void> {
  const complain = (entry: RegencyEntry, what: string) => {
    throw new Error(
      `${tool.label} built no good page /berita/${entry.id}/ of ${entry.site}: ${what}. Its figures would be false.`,
    );
  };
  for (const entry of entries) {
    const photos = await readPagePhotos(tool.output(entry.site), `/berita/${entry.id}/`).catch(() => undefined);
    if (!photos) return complain(entry, 'the page is missing');
    const photo = photos.find(({ alt }) => alt === entry.alt);
    if (!photo) return complain(entry, 'its photo is missing');
    const lost = photo.files.find(({ file }) => !existsSync(file));
    if (lost) return complain(entry, `${lost.file} is missing`);
  }
  if (!expected) return;
  const page = join(tool.output(expected.entry.site), 'berita', expected.entry.id, 'index.html');
  const html = await readFile(page, 'utf8').catch(() => '');
  if (!html.includes(expected.words)) complain(expected.entry, `the words "${expected.words}" are missing`);
}
