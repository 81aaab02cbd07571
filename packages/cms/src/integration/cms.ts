import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { translateDecap } from '../locale/translate-plugin.ts';
import { cmsModulePlugin } from './cms-module.ts';
import { leaveOut } from './leave-out.ts';
import { loadCms } from './load-cms.ts';
import { mendDecap } from './mend-decap.ts';

const routes = {
  '/': 'index.astro',
  '/[opd]': 'app.astro',
  '/panduan': 'guide/index.astro',
  '/panduan/[task]': 'guide/[task].astro',
  '/404': '404.astro',
  '/logo.svg': 'logo.svg.ts',
};

/** What the site of the CMS adds to it. */
export interface CmsOptions {
  /** Module with the styles of the public sites, which the landing page and the guide wear too. */
  readonly styles: string;
  /** Module whose `renderEntry` shows an entry as the public sites do, see `RenderEntry`. It runs in the browser. */
  readonly preview: string;
  /** What that module needs of the bundler. */
  readonly previewPlugin: Plugin;
  /** Module whose default export is the same CSS as text, for the preview of an entry. */
  readonly previewStyles: string;
  /** Makes the CSS of the accent colour. @param color `#rrggbb`. @param schemes `light` for Decap, which has no dark one. */
  readonly accentCss: (color: string, schemes?: 'both' | 'light') => string;
}

/**
 * The CMS as a static site: a page to choose one's OPD, the Decap app of every OPD, and the operators' guide.
 * @param config address of the site's `astro.config.mjs`: pass `new URL(import.meta.url)`.
 * @throws when the registry cannot be read.
 * @example export default defineConfig({ integrations: [cms(new URL(import.meta.url), theme)] });
 */
export function cms(config: URL, options: CmsOptions): AstroIntegration {
  const siteRoot = new URL('.', config);
  const contentRoot = new URL('../../content/', siteRoot);
  const cacheRoot = new URL('../../.cache/', siteRoot);
  return {
    name: '@opd/cms',
    hooks: {
      'astro:config:setup': async ({ updateConfig, injectRoute, logger }) => {
        const loaded = await loadCms(contentRoot, (mistake) => logger.warn(mistake));
        for (const [pattern, file] of Object.entries(routes))
          injectRoute({ pattern, entrypoint: `@opd/cms/routes/${file}` });
        updateConfig({
          site: loaded.origin,
          cacheDir: new URL('astro/cms/', cacheRoot),
          trailingSlash: 'always',
          compressHTML: true,
          devToolbar: { enabled: false },
          build: { inlineStylesheets: 'never', assets: 'aset' },
          vite: {
            cacheDir: fileURLToPath(new URL('vite/cms/', cacheRoot)),
            define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
            plugins: [
              cmsModulePlugin(loaded, options),
              options.previewPlugin,
              leaveOut(),
              mendDecap(),
              translateDecap(),
            ],
            build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 10_000 },
            server: { fs: { allow: [fileURLToPath(new URL('../../', siteRoot))] } },
          },
        });
      },
    },
  };
}
