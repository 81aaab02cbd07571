import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@astrojs/compiler-rs';
import type { Plugin } from 'vite';

const theme = fileURLToPath(new URL('../', import.meta.url));

/** What pages of a built site take from the build and the disk, and what stands for it in a browser. */
const stands: Readonly<Record<string, string>> = {
  'virtual:opd/site': 'site.ts',
  'virtual:opd/polls': 'polls.ts',
  '@opd/theme/text': 'text-component.ts',
  linkedom: 'browser-document.ts',
  [`${theme}entries.ts`]: 'entries.ts',
  [`${theme}entry-files.ts`]: 'entry-files.ts',
  [`${theme}table/file-history.ts`]: 'file-history.ts',
  [`${theme}photo/responsive.ts`]: 'responsive.ts',
  [`${theme}layouts/Page.astro`]: 'Page.astro',
};

/** Packages that have another form of themselves for browsers, and no condition that leads to it. */
const browserForms: Readonly<Record<string, string>> = { 'csv-parse/sync': 'csv-parse/browser/esm/sync' };

/** Compiled components have a name of their own: Astro replaces what ends in `.astro` by a stub for browsers. */
const compiled = '.astro.mjs';

/**
 * Lets the theme's pages and components run in a browser, for `@opd/theme/preview`: compiles them with Astro's own
 * compiler, and puts the draft in the place of the build. Does nothing to pages that are built.
 */
export function previewPlugin(): Plugin {
  const placeOf = (id: string) => {
    const file = stands[id];
    return file === undefined ? id : `${theme}preview/${file}`;
  };
  return {
    name: 'opd-preview',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    resolveId: {
      async handler(id, importer) {
        if (Object.hasOwn(stands, id)) return placeOf(id);
        const form = browserForms[id];
        if (form !== undefined) return this.resolve(form, importer, { skipSelf: true });
        if (!importer?.startsWith(theme)) return undefined;
        const found = await this.resolve(id, importer, { skipSelf: true });
        if (!found) return undefined;
        const place = placeOf(found.id);
        if (place.endsWith('.astro')) return place.replace(/\.astro$/, compiled);
        return place === found.id ? found : place;
      },
    },
    load: {
      async handler(id) {
        if (!id.endsWith(compiled) || !id.startsWith(theme)) return undefined;
        const filename = id.replace(/\.mjs$/, '');
        this.addWatchFile(filename);
        const { code } = transform(await readFile(filename, 'utf8'), {
          filename,
          compact: true,
          internalURL: 'astro/compiler-runtime',
          resultScopedSlot: true,
          resolvePath: (specifier) => specifier,
        });
        return { code, moduleType: 'ts' };
      },
    },
  };
}
