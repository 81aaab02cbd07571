import { execFileSync } from 'node:child_process';
import type { Peer } from './peer.ts';

/** Hugo, as the operating system's package or a download of the "extended" edition has it. */
export const hugo: Peer = {
  name: 'hugo',
  label: 'Hugo',
  command: 'hugo --minify',
  settings:
    'page bundles, image processing to WebP with the hint `photo` and the filter `Lanczos` (its default, `Box`, is ' +
    'quicker and less sharp), original photos not published, minified; `resources/_gen` kept between builds',
  template: 'hugo',
  packages: [],
  program: () => ({ command: 'hugo', args: ['--minify', '--quiet'] }),
  version: () => {
    const words = hugoVersion();
    if (words === undefined) throw new Error('Hugo is not installed; on Debian: apt-get install hugo.');
    if (!words.includes('extended')) throw new Error('This Hugo is not the extended edition and cannot write WebP.');
    return words.split(' ').slice(0, 2).join(' ');
  },
  paths: {
    output: 'public',
    entries: 'content/berita',
    footer: 'layouts/partials/footer.html',
    styleSheet: 'static/style.css',
    caches: ['resources', '.hugo_build.lock'],
  },
  settingsFiles: (site, { entry, card, quality }) => [
    { path: 'config/_default/params.json', text: JSON.stringify({ entry, card }) },
    {
      path: 'config/_default/imaging.json',
      text: JSON.stringify({ quality, resampleFilter: 'Lanczos', hint: 'photo' }),
    },
    {
      path: 'config/production/hugo.json',
      text: JSON.stringify({ baseURL: `https://${site}.ukurkab.go.id/`, title: site }),
    },
  ],
  fields: ({ title, summary, published, topic, alt }) => ({
    ...{ title, description: summary, date: published, topic },
    ...{ cover: 'utama.jpg', coverAlt: alt },
  }),
};

function hugoVersion(): string | undefined {
  try {
    return execFileSync('hugo', ['version'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
