import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { portalSlug } from '@opd/registry';
import type { AstroIntegration } from 'astro';
import { assertContentIsRight, checkBeside } from './integration/assert-content.ts';
import { buildDay } from './integration/build-day.ts';
import { evaluateBeside } from './integration/evaluate-beside.ts';
import { evaluationPlugin } from './integration/evaluation-plugin.ts';
import { loadSite } from './integration/load-site.ts';
import { overridePlugin } from './integration/override-plugin.ts';
import { quietPlugin } from './integration/quiet-plugin.ts';
import { routesOf } from './integration/routes.ts';
import { scanPages } from './integration/scan-pages.ts';
import { siteModulePlugin } from './integration/site-module.ts';
import { tableAlignment } from './integration/table-alignment.ts';
import { textPhotos } from './integration/text-photos.ts';

export { accentCss } from './accent/accent.ts';

/**
 * The theme: turns `content/<opd>` into the website of that OPD. The name of the site's folder says
 * which OPD it is; `portal` is the regency's own site.
 * @param config address of the site's `astro.config.mjs`: pass `new URL(import.meta.url)`.
 * @throws when the content is wrong, with every mistake listed in Indonesian: file, line, reason, mend.
 * @example export default defineConfig({ integrations: [opd(new URL(import.meta.url))] });
 */
export function opd(config: URL): AstroIntegration {
  const siteRoot = new URL('.', config);
  const contentRoot = new URL('../../content/', siteRoot);
  const cacheRoot = new URL('../../.cache/', siteRoot);
  const slug = basename(fileURLToPath(siteRoot));
  let checked: Promise<string | undefined> = Promise.resolve(undefined);
  return {
    name: '@opd/theme',
    hooks: {
      'astro:config:setup': async ({ command, config: astro, updateConfig, injectRoute, addWatchFile, logger }) => {
        const day = await buildDay(contentRoot);
        checked = checkBeside({ contentRoot: fileURLToPath(contentRoot), slug, today: day });
        const question = { contentRoot: fileURLToPath(contentRoot), day };
        const evaluation = slug === portalSlug ? evaluateBeside(question) : undefined;
        if (command === 'dev') void checked.then((report) => report && logger.error(report));
        const { site, opds } = await loadSite(contentRoot, slug, day).catch(async (error: unknown) => {
          // The check tells all mistakes of the registry, not only the first.
          assertContentIsRight(slug, await checked);
          throw error;
        });
        for (const file of ['kabupaten.yaml', `${slug}/opd.yaml`]) addWatchFile(new URL(file, contentRoot));
        for (const route of routesOf(slug, new URL('pages/', astro.srcDir))) injectRoute(route);
        updateConfig({
          site: site.origin,
          cacheDir: new URL(`astro/${slug}/`, cacheRoot),
          trailingSlash: 'always',
          // The default drops the space between a word and an element on the next line.
          compressHTML: true,
          devToolbar: { enabled: false },
          build: { inlineStylesheets: 'never', assets: 'aset' },
          image: {
            responsiveStyles: false,
            service: { entrypoint: 'astro/assets/services/sharp', config: { webp: { effort: 2 } } },
          },
          markdown: {
            syntaxHighlight: false,
            processor: satteri({ mdastPlugins: [textPhotos], hastPlugins: [tableAlignment] }),
          },
          integrations: [mdx()],
          vite: {
            cacheDir: fileURLToPath(new URL(`vite/${slug}/`, cacheRoot)),
            plugins: [
              siteModulePlugin({ site, opds, cacheRoot: cacheRoot.href }),
              evaluationPlugin(evaluation),
              overridePlugin(siteRoot),
              quietPlugin,
            ],
            // A data: address in CSS would need a looser Content-Security-Policy.
            build: { assetsInlineLimit: 0 },
            server: { fs: { allow: [fileURLToPath(new URL('../../', siteRoot))] } },
          },
        });
      },
      'astro:build:start': async () => assertContentIsRight(slug, await checked),
      'astro:build:done': async ({ dir, logger }) => {
        // A preview publishes nothing, and whoever edits is waiting for it.
        if (process.env.OPD_PREVIEW !== '1') await scanPages(dir, { slug, logger });
      },
    },
  };
}
