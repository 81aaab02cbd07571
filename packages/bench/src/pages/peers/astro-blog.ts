import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from '../../repository-root.ts';
import type { SharedArticle } from '../content/shared-content.ts';
import { runNode } from '../run-node.ts';
import type { Peer } from './peer.ts';

const template = fileURLToPath(new URL('./astro-blog/', import.meta.url));

/** The official blog template of Astro with the responsive images that Astro documents; see its README here. */
export const astroBlog: Peer = {
  name: 'Astro blog',
  build: async (folder, { name, tagline, news, service }) => {
    await rm(folder, { recursive: true, force: true });
    await cp(template, folder, { recursive: true });
    await symlink(join(repositoryRoot, 'node_modules'), join(folder, 'node_modules'));
    const posts = join(folder, 'src/content/blog');
    await mkdir(posts, { recursive: true });
    await writeFile(
      join(folder, 'src/consts.ts'),
      `export const SITE_TITLE = ${JSON.stringify(name)};\nexport const SITE_DESCRIPTION = ${JSON.stringify(tagline)};\n`,
    );
    for (const article of [...news, service]) await writePost(posts, article);
    await runNode(join(repositoryRoot, 'node_modules/astro/bin/astro.mjs'), ['build'], folder);
    return {
      folder: join(folder, 'dist'),
      paths: {
        home: ['/'],
        'news list': ['/blog/'],
        'news page, one photo': news.map(({ slug }) => `/blog/${slug}/`),
        service: [`/blog/${service.slug}/`],
      },
    };
  },
};

async function writePost(folder: string, { slug, title, summary, published, markdown, photo }: SharedArticle) {
  const fields = { title, description: summary, pubDate: published, heroImage: `./${slug}.jpg` };
  const head = Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  await cp(photo.file, join(folder, `${slug}.jpg`));
  await writeFile(join(folder, `${slug}.md`), `---\n${head.join('\n')}\n---\n\n${markdown}\n`);
}
