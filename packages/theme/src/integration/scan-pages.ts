import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { portalSlug } from '@opd/registry';
import type { AstroIntegrationLogger } from 'astro';
import { ContentError } from './assert-content.ts';

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
  // Loaded late: the rules come with it, and Astro should not wait for them when it starts.
  const { scanHtml } = await import('@opd/check');
  const root = fileURLToPath(folder);
  const found: string[] = [];
  for await (const path of glob('**/*.html', { cwd: root })) {
    const { verdict, hits } = scanHtml(await readFile(join(root, path), 'utf8'));
    if (verdict === 'spam') found.push(`${path}: ${[...new Set(hits.map(({ term }) => term))].join(', ')}`);
  }
  if (found.length === 0) return;
  const report = `Halaman berikut memuat promosi judi daring:\n  ${found.sort().join('\n  ')}`;
  if (slug === portalSlug) logger.warn(report);
  else
    throw new ContentError(
      `Situs ${slug} tidak dibangun. ${report}\nHapus sumbernya, lalu periksa akun yang mengubahnya.`,
    );
}
