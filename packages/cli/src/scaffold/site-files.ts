import { portalSlug } from '@opd/registry';
import type { PlannedFile } from './planned-file.ts';

/** Plain JavaScript, which Node.js imports at once; a `.ts` file Astro would send through Vite with all it imports. */
const astroConfig = `import { opd } from '@opd/theme';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [opd(new URL(import.meta.url))] });
`;

const contentConfig = `import { opdCollections } from '@opd/theme/content';

export const collections = opdCollections(new URL(import.meta.url));
`;

const tsconfig = `{ "extends": "../../tsconfig.base.json", "include": [".astro/types.d.ts", "src"] }
`;

/**
 * The four files of a site, equal for all sites but for the slug. What is special about a site lies in
 * `content/<slug>`, or in overrides that the site adds under its own `src/`.
 * @param slug the OPD's folder.
 * @param allContent slugs of every content folder; the portal depends on them all, since it gathers them all.
 */
export function planSite(slug: string, allContent: readonly string[]): PlannedFile[] {
  const sources = slug === portalSlug ? [...allContent].sort() : [slug];
  const manifest = {
    name: `@site/${slug}`,
    version: '0.0.0',
    private: true,
    type: 'module',
    scripts: { build: 'build-site', dev: 'astro dev' },
    dependencies: {
      ...Object.fromEntries(sources.map((source) => [`@content/${source}`, '0.0.0'])),
      // Whatever versions the repository holds: a release changes no site.
      '@opd/builder': '*',
      '@opd/theme': '*',
      astro: '*',
    },
  };
  return [
    { path: `sites/${slug}/package.json`, text: `${JSON.stringify(manifest, null, 2)}\n` },
    { path: `sites/${slug}/astro.config.mjs`, text: astroConfig },
    { path: `sites/${slug}/src/content.config.ts`, text: contentConfig },
    { path: `sites/${slug}/tsconfig.json`, text: tsconfig },
  ];
}
