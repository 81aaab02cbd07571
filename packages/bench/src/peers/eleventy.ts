import { join } from 'node:path';
import { packageFolder, packageVersions } from '../tools/package-version.ts';
import type { Peer } from './peer.ts';

/** Eleventy with its own plugin for images. */
export const eleventy: Peer = {
  name: 'eleventy',
  label: 'Eleventy',
  command: 'eleventy',
  settings:
    'Markdown with Nunjucks layouts, `eleventyImageTransformPlugin` with `formats: ["webp"]` and all photos in `/img/`; ' +
    'the output folder kept between builds, where the plugin finds what it has made',
  template: 'eleventy',
  packages: ['@11ty/eleventy', '@11ty/eleventy-img', '@11ty/eleventy-plugin-rss'],
  program: () => ({ command: process.execPath, args: [join(packageFolder('@11ty/eleventy'), 'cmd.cjs'), '--quiet'] }),
  version: () => packageVersions(['@11ty/eleventy', '@11ty/eleventy-img', 'sharp']),
  paths: {
    output: '_site',
    entries: 'content/berita',
    footer: '_includes/layouts/base.njk',
    styleSheet: 'public/style.css',
    caches: ['.cache'],
  },
  settingsFiles: (site, { entry, card, quality }) => [
    {
      path: 'settings.json',
      text: JSON.stringify({ site: `https://${site}.ukurkab.go.id/`, title: site, entry, card, quality }),
    },
  ],
  fields: ({ title, summary, published, topic, alt }) => ({
    ...{ title, description: summary, date: published, topic },
    ...{ cover: 'utama.jpg', coverAlt: alt },
  }),
};
