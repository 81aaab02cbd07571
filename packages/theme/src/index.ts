import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { pollsPath, portalSlug, redirectsPath } from '@opd/registry';
import type { AstroIntegration } from 'astro';
import { photoCacheFolder } from './cache/folder.ts';
import { pruneDaily } from './cache/prune.ts';
import { forgetGathered } from './gathered-entries.ts';
import { assertContentIsRight } from './integration/assert-content.ts';
import { buildFrame } from './integration/build-frame.ts';
import { checkBeside } from './integration/check-beside.ts';
import { evaluateBeside } from './integration/evaluate-beside.ts';
import { evaluationPlugin } from './integration/evaluation-plugin.ts';
import { focusOf } from './integration/focus.ts';
import { forgetUnverified } from './integration/forget-unverified.ts';
import { lightOriginalsPlugin } from './integration/light-originals.ts';
import { loadSite } from './integration/load-site.ts';
import { overridePlugin } from './integration/override-plugin.ts';
import { photoListPlugin } from './integration/photo-list.ts';
import { PortalIndex } from './integration/portal-index.ts';
import { quietPlugin } from './integration/quiet-plugin.ts';
import { removeOriginals } from './integration/remove-originals.ts';
import { routesOf } from './integration/routes.ts';
import { scanPages } from './integration/scan-pages.ts';
import { indexSite } from './integration/search-index.ts';
import { siteModulePlugin } from './integration/site-module.ts';
import { assertDayIsTold } from './integration/told-day.ts';
import { textProcessor } from './text/processor.ts';

export { accentCss } from './accent/accent.ts';

/** Of so many pages a site is large: to look for what memory can be given back is worth its tenth of a second. */
const manyPages = 1_000;

/** Folder of images and styles in a built site. */
const assetsFolder = 'aset';

/**
 * Packages that Node runs as they are: to send them through Vite, twice in every build, takes longer than to run them.
 * The dev server does, so that a change of theirs is seen at once.
 */
const external = ['@opd/schema', '@opd/registry', '@opd/check', '@opd/theme/content', '@opd/theme/text'];
const leftToNode = {
  environments: { astro: { resolve: { external } }, prerender: { resolve: { external } } },
};

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
  let outDir = '';
  let portalIndex: PortalIndex | undefined;
  return {
    name: '@opd/theme',
    hooks: {
      'astro:config:setup': async ({ command, config: astro, updateConfig, injectRoute, addWatchFile, logger }) => {
        assertDayIsTold(command);
        await forgetUnverified(new URL(`astro/${slug}/assets/`, cacheRoot));
        const { moment } = await buildFrame(contentRoot);
        const day = moment.slice(0, 10);
        const focus = focusOf(process.env);
        checked = checkBeside({ contentRoot: fileURLToPath(contentRoot), slug, today: day, focus });
        const question = { contentRoot: fileURLToPath(contentRoot), day };
        const evaluation = slug === portalSlug ? evaluateBeside(question) : undefined;
        if (command === 'dev') void checked.then((report) => report && logger.error(report));
        const { site, opds, redirects, polls } = await loadSite(contentRoot, slug, day).catch(
          async (error: unknown) => {
            // The check tells all mistakes of the registry, not only the first.
            assertContentIsRight(slug, await checked);
            throw error;
          },
        );
        outDir = fileURLToPath(astro.outDir);
        if (command === 'build' && slug === portalSlug && !focus)
          portalIndex = new PortalIndex({ contentRoot: fileURLToPath(contentRoot), opds, moment });
        for (const file of ['kabupaten.yaml', `${slug}/opd.yaml`, redirectsPath(slug), pollsPath(slug)])
          addWatchFile(new URL(file, contentRoot));
        for (const route of routesOf(slug, new URL('pages/', astro.srcDir), focus)) injectRoute(route);
        updateConfig({
          site: site.origin,
          cacheDir: new URL(`astro/${slug}/`, cacheRoot),
          trailingSlash: 'always',
          // The default drops the space between a word and an element on the next line.
          compressHTML: true,
          devToolbar: { enabled: false },
          build: { inlineStylesheets: 'never', assets: assetsFolder },
          image: {
            responsiveStyles: false,
            service: {
              entrypoint: '@opd/theme/photo-service',
              config: { cacheFolder: fileURLToPath(photoCacheFolder(cacheRoot)), oneByOne: command === 'dev' },
            },
          },
          markdown: { syntaxHighlight: false, processor: textProcessor },
          integrations: [mdx()],
          vite: {
            cacheDir: fileURLToPath(new URL(`vite/${slug}/`, cacheRoot)),
            plugins: [
              siteModulePlugin({ site, opds, redirects, polls, cacheRoot: cacheRoot.href, focus }),
              evaluationPlugin(evaluation),
              overridePlugin(siteRoot),
              quietPlugin,
              lightOriginalsPlugin,
              photoListPlugin(),
            ],
            ...(command === 'build' ? leftToNode : {}),
            // A data: address in CSS would need a looser Content-Security-Policy.
            build: { assetsInlineLimit: 0 },
            server: { fs: { allow: [fileURLToPath(new URL('../../', siteRoot))] } },
          },
        });
      },
      'astro:build:start': async () => assertContentIsRight(slug, await checked),
      // By now Astro has emptied the folder; it comes here more than once.
      'astro:build:setup': () => {
        // Until the end waits for it, its failure must not end the process.
        portalIndex?.write(outDir).catch(() => undefined);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        forgetGathered();
        await removeOriginals(dir, assetsFolder);
        // What drawing them has left makes room for their index. Only processes that are to hold little have `gc`.
        if (pages.length > manyPages) globalThis.gc?.();
        const work = [
          portalIndex?.end(outDir) ?? (focusOf(process.env) ? undefined : indexSite(outDir)),
          // A preview publishes nothing, and whoever edits is waiting for it.
          process.env.OPD_PREVIEW === '1' ? undefined : scanPages(dir, { slug, logger }),
        ];
        // Nobody may write into a site that is given up.
        await Promise.allSettled(work);
        await Promise.all(work);
        await pruneDaily(fileURLToPath(photoCacheFolder(cacheRoot)));
      },
    },
  };
}
