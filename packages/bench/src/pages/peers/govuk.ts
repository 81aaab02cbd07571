import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import nunjucks from 'nunjucks';
import { markdownToHtml } from 'satteri';
import sharp from 'sharp';
import type { SharedArticle, SharedContent } from '../content/shared-content.ts';
import type { Peer } from './peer.ts';

/** Widths of photos, in pixels. The design system has no photo component; these are what its column needs. */
const widths = [320, 640, 960] as const;

const template = fileURLToPath(new URL('./govuk/', import.meta.url));
const frontend = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist');

/**
 * Pages of the GOV.UK Design System: its page template, components, stylesheet, script and fonts as the npm package
 * `govuk-frontend` has them, used as its documentation says.
 * @see https://frontend.design-system.service.gov.uk/get-started/
 */
export const govuk: Peer = {
  name: 'GOV.UK Frontend',
  build: async (folder, content) => {
    await rm(folder, { recursive: true, force: true });
    await cp(join(frontend, 'govuk/assets'), join(folder, 'assets'), { recursive: true });
    for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js'])
      await cp(join(frontend, 'govuk', file), join(folder, file));
    await writePages(folder, content);
    return {
      folder,
      paths: {
        home: ['/'],
        'news list': ['/berita/'],
        'news page, one photo': content.news.map(({ slug }) => `/berita/${slug}/`),
        service: [`/layanan/${content.service.slug}/`],
      },
    };
  },
};

async function writePages(folder: string, { name, tagline, news, service }: SharedContent): Promise<void> {
  const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([template, frontend]), {
    autoescape: true,
  });
  const write = async (path: string, view: string, context: object): Promise<void> => {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(
      join(folder, path, 'index.html'),
      environment.render(view, { siteName: name, tagline, ...context }),
    );
  };
  const photos = new Map<string, string>();
  for (const { photo } of news) photos.set(photo.file, await resizePhoto(folder, photo.file));
  const articleOf = (article: SharedArticle) => ({
    ...article,
    html: withClasses(markdownToHtml(article.markdown).html),
    photo: { ...article.photo, name: photos.get(article.photo.file) },
    widths,
  });
  await write('', 'home.njk', { news: news.slice(0, 3) });
  await write('berita', 'list.njk', { news });
  for (const article of news) await write(`berita/${article.slug}`, 'article.njk', articleOf(article));
  await write(`layanan/${service.slug}`, 'article.njk', articleOf(service));
}

/** The classes that the design system asks for on text. */
function withClasses(html: string): string {
  return html
    .replace(/<h2([^>]*)>/g, '<h2 class="govuk-heading-m"$1>')
    .replaceAll('<p>', '<p class="govuk-body">')
    .replaceAll('<ul>', '<ul class="govuk-list govuk-list--bullet">')
    .replaceAll('<ol>', '<ol class="govuk-list govuk-list--number">')
    .replaceAll('<a ', '<a class="govuk-link" ');
}

/** @returns name of the photo, to which `-<width>.jpg` is added. */
async function resizePhoto(folder: string, file: string): Promise<string> {
  const name = file.replace(/^.*\/|\.jpg$/g, '');
  await mkdir(join(folder, 'assets/photos'), { recursive: true });
  for (const width of widths)
    await sharp(file)
      .resize(width)
      .jpeg({ quality: 80 })
      .toFile(join(folder, `assets/photos/${name}-${width}.jpg`));
  return name;
}
