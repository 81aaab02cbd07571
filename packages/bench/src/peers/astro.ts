import { join } from 'node:path';
import { packageFolder, packageVersions } from '../tools/package-version.ts';
import type { PeerSettings } from '../tools/tool.ts';
import type { Peer, ProjectFile } from './peer.ts';

const common = {
  command: 'astro build',
  template: 'astro',
  packages: ['astro', '@astrojs/mdx', '@astrojs/rss', '@astrojs/sitemap', 'sharp'],
  program: () => ({
    command: process.execPath,
    args: [join(packageFolder('astro'), 'bin/astro.mjs'), 'build', '--silent'],
  }),
  version: () => packageVersions(['astro', 'sharp']),
  paths: {
    output: 'dist',
    entries: 'src/content/berita',
    footer: 'src/components/Footer.astro',
    styleSheet: 'src/styles/global.css',
    caches: ['node_modules/.astro', 'node_modules/.vite', '.astro'],
  },
  fields: ({ title, summary, published, alt }) => ({
    ...{ title, description: summary, pubDate: published },
    ...{ heroImage: './utama.jpg', heroAlt: alt },
  }),
} satisfies Partial<Peer>;

/** Astro as its blog template sets it up, with responsive images whose widths Astro chooses. */
export const astroStock: Peer = {
  ...common,
  name: 'astro',
  label: 'Astro, its own widths',
  settings:
    'the structure of the official blog template, `image.layout: "constrained"`, photos 1020 px wide on an entry and ' +
    '720 px on a card as in the template; Astro adds its own widths for other screens',
  settingsFiles: (site, { quality }) => [settingsFile(site, { entry: { width: 1020 }, card: { width: 720 }, quality })],
  sameQualityAs: 'astro-equal',
};

/** The same, told to make the widths that Situs OPD makes. */
export const astroEqual: Peer = {
  ...common,
  name: 'astro-equal',
  label: 'Astro, our widths',
  settings: 'the same, with `widths` and `sizes` as Situs OPD has them',
  settingsFiles: (site, { entry, card, quality }) => [
    settingsFile(site, { entry: withLargest(entry), card: withLargest(card), quality }),
  ],
};

function withLargest(place: PeerSettings['entry']) {
  return { ...place, width: place.widths.at(-1) };
}

function settingsFile(site: string, settings: object): ProjectFile {
  return {
    path: 'src/settings.json',
    text: JSON.stringify({ site: `https://${site}.ukurkab.go.id/`, title: site, ...settings }),
  };
}
