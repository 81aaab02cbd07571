import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { portalSlug } from '@opd/registry';
import type { AstroIntegrationLogger } from 'astro';
import { askThread } from './ask-thread.ts';
import { ContentError } from './assert-content.ts';
import type { ScanQuestion } from './scan-files.ts';

/** Up to so many pages are looked through sooner than a thread has loaded the rules. */
const pagesForOne = 400;

/** A further thread is worth its memory, some 40 MB, from so many pages on: beside it the search index takes longer anyway. */
const pagesForThread = 8_000;

/** The threads that look through the pages of large sites, started when one is built. */
const threads = Array.from({ length: availableParallelism() }, () =>
  askThread<ScanQuestion, string[]>(new URL('./scan-worker.ts', import.meta.url), 'The look through the built pages'),
);

/**
 * Looks through the built pages for gambling promotion: after the check of the content, this sees what templates
 * and injected code have added. The portal only warns, since it shows what others wrote and must not go down with it.
 * @param folder the built site.
 * @throws ContentError that names every such page and the words.
 */
export async function scanPages(
  folder: URL,
  { slug, logger }: { slug: string; logger: Pick<AstroIntegrationLogger, 'warn'> },
): Promise<void> {
  const root = fileURLToPath(folder);
  const files: string[] = [];
  for await (const file of glob('**/*.html', { cwd: root })) files.push(file);
  const found = await findPromotion(root, files);
  if (found.length === 0) return;
  const report = `Halaman berikut memuat promosi judi daring:\n  ${found.sort().join('\n  ')}`;
  if (slug === portalSlug) logger.warn(report);
  else
    throw new ContentError(
      `Situs ${slug} tidak dibangun. ${report}\nHapus sumbernya, lalu periksa akun yang mengubahnya.`,
    );
}

async function findPromotion(root: string, files: readonly string[]): Promise<string[]> {
  if (files.length <= pagesForOne) {
    // Loaded late: the rules come with it, and Astro should not wait for them when it starts.
    const { scanFiles } = await import('./scan-files.ts');
    return scanFiles({ root, files });
  }
  const asked = threads.slice(0, Math.ceil(files.length / pagesForThread));
  const share = Math.ceil(files.length / asked.length);
  const found = asked.map((ask, index) => ask({ root, files: files.slice(index * share, (index + 1) * share) }));
  return (await Promise.all(found)).flat();
}
