import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { repositoryRoot } from '../../repository-root.ts';
import { runNode } from '../run-node.ts';
import { newsDay, newsSlug, newsTitle, testPhoto, textSources } from './shared-content.ts';

const notCopied = new Set(['node_modules', '.astro', 'dist']);

/**
 * Builds the example agency once more, with news pages that show photographs: the example content has drawings, which
 * are lighter. Photos are kept as WebP, as the operators' room keeps them.
 * @param root folder to make anew.
 * @param photos absolute paths of JPEG files, one for each news page.
 * @returns folder of the built site.
 */
export async function buildSitusWithPhotographs(root: string, photos: readonly string[]): Promise<string> {
  const copyFrom = (path: string): Promise<void> =>
    cp(join(repositoryRoot, path), join(root, path), {
      recursive: true,
      filter: (source) => !notCopied.has(basename(source)),
    });
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  for (const path of ['tsconfig.base.json', 'content/kabupaten.yaml', 'content/dinkominfo', 'sites/dinkominfo'])
    await copyFrom(path);
  await symlink(join(repositoryRoot, 'node_modules'), join(root, 'node_modules'));
  const opd = join(root, 'content/dinkominfo');
  const entry = await readFile(join(opd, textSources.news, 'index.mdx'), 'utf8');
  // The newest news makes way, so that the list begins with the same entries as those of the peers.
  for (const name of await readdir(join(opd, 'berita')))
    if (name >= '2026-09') await rm(join(opd, 'berita', name), { recursive: true });
  for (const [index, photo] of photos.entries())
    await writeNews(join(opd, 'berita', newsSlug(index)), entry, photo, index);
  const site = join(root, 'sites/dinkominfo');
  await runNode(join(repositoryRoot, 'node_modules/astro/bin/astro.mjs'), ['build'], site);
  return join(site, 'dist');
}

async function writeNews(folder: string, entry: string, photo: string, index: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { alt, caption } = testPhoto(photo, index);
  const text = entry
    .replace(/^title: (.*)$/m, (_, title: string) => `title: ${newsTitle(title, index)}`)
    .replace(/^published: .*$/m, `published: ${newsDay(index)}`)
    .replace(/^ {2}src: .*$/m, '  src: ./foto.webp')
    .replace(/^ {2}alt: .*$/m, `  alt: ${alt}`)
    .replace(/^ {2}caption: .*$/m, `  caption: ${caption}`);
  await writeFile(join(folder, 'index.mdx'), text);
  await sharp(photo).webp({ quality: 80 }).toFile(join(folder, 'foto.webp'));
}
