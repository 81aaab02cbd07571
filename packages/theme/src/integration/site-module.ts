import type { Plugin } from 'vite';
import { accentCss } from '../accent/accent.ts';
import type { LoadedSite } from './load-site.ts';

/** What `virtual:opd/site`, `virtual:opd/redirects` and `virtual:opd/polls` export. */
interface SiteModules extends LoadedSite {
  readonly cacheRoot: string;
  /** See `focusOf`. */
  readonly focus?: readonly string[] | undefined;
}

/**
 * Serves `virtual:opd/site` (data of the site), `virtual:opd/redirects` (its old addresses), `virtual:opd/polls` (what it
 * asks its readers) and `virtual:opd/accent.css` (its colours).
 */
export function siteModulePlugin({ site, opds, redirects, polls, cacheRoot, focus }: SiteModules): Plugin {
  const modules: Readonly<Record<string, string>> = {
    'virtual:opd/site': Object.entries({ site, opds, cacheRoot, focus })
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n'),
    'virtual:opd/redirects': `export const redirects = ${JSON.stringify(redirects)};`,
    'virtual:opd/polls': `export const polls = ${JSON.stringify(polls)};`,
    // In the layer of the fixed colours, so that the layer of print can have the last word.
    'virtual:opd/accent.css': `@layer tokens{${accentCss(site.opd.color ?? site.regency.color)}}`,
  };
  return {
    name: 'opd-site',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules[id.slice(1)] : undefined),
  };
}
