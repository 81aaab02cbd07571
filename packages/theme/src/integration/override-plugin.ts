import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const componentsFolder = fileURLToPath(new URL('../components/', import.meta.url));

/**
 * Lets a site replace a component of the theme by its own file of the same name in `src/components/`.
 * The replacement may import the original from `@opd/theme/components/<Name>.astro` and wrap it.
 * @param siteRoot folder of the site.
 */
export function overridePlugin(siteRoot: URL): Plugin {
  const ownFolder = fileURLToPath(new URL('src/components/', siteRoot));
  return {
    name: 'opd-override',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!source.endsWith('.astro') || !importer) return;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!resolved?.id.startsWith(componentsFolder)) return;
      const own = ownFolder + resolved.id.slice(componentsFolder.length);
      const importedByOverride = importer.split('?')[0] === own;
      return importedByOverride || !existsSync(own) ? resolved : own;
    },
  };
}
